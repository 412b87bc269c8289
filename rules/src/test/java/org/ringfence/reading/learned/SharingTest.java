package org.ringfence.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharingTest {
    private final List<Clauses> asked = new ArrayList<>();
    private final Sharing sharing = new Sharing(new ClauseModel() {
        @Override
        public Targets targets() {
            throw new UnsupportedOperationException();
        }

        @Override
        public double[] logOdds(Clauses clause) {
            asked.add(clause);
            return new double[] {clause.text().length(), clause.offset()};
        }
    });

    @Test
    void theSameClauseIsWorkedOutOnceAndItsAnswerCannotBeSpoilt() {
        double[] first = sharing.logOdds(clause("The Host shall report.", "Money"));
        first[0] = -1;

        assertThat(sharing.logOdds(clause("The Host shall report.", "Money"))).containsExactly(22, 0);
        assertThat(asked).hasSize(1);
    }

    @Test
    void anotherHeadingFormOrStemIsAnotherClause() {
        sharing.logOdds(clause("The Host shall report.", "Money"));
        sharing.logOdds(clause("The Host shall report.", "Governance"));
        sharing.logOdds(new Clauses("The Host shall report.", 0, "Money", "IHO"));
        sharing.logOdds(new Clauses("The Host shall report.", 4, "Money", "SNP"));

        assertThat(asked).hasSize(4);
    }

    @Test
    void whatIsRememberedIsBounded() {
        for (int i = 0; i < 5_000; i++) {
            sharing.logOdds(clause("Clause " + i, ""));
        }
        sharing.logOdds(clause("Clause 4999", ""));
        assertThat(asked).as("the last is still known").hasSize(5_000);
        sharing.logOdds(clause("Clause 0", ""));
        assertThat(asked).as("the first is forgotten").hasSize(5_001);
        sharing.logOdds(clause("x".repeat(5_000), ""));
        sharing.logOdds(clause("x".repeat(5_000), ""));
        assertThat(asked).as("long ones are not kept").hasSize(5_003);
    }

    private static Clauses clause(String text, String heading) {
        return new Clauses(text, 0, heading, "SNP");
    }
}
