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
        public Evidence evidence(Clauses clause, boolean certainlyAsked) {
            asked.add(clause);
            return new Evidence(new double[] {clause.text().length(), certainlyAsked ? 1 : 0}, null);
        }
    });

    @Test
    void theSameClauseIsWorkedOutOnce() {
        Evidence first = sharing.evidence(clause("The Host shall report.", "Money"), false);

        assertThat(first.linear()).containsExactly(22, 0);
        assertThat(sharing.evidence(clause("The Host shall report.", "Money"), false))
                .isSameAs(first);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aClauseInWhichAPhraseStandsIsAskedAgain() {
        sharing.evidence(clause("The Host shall report.", "Money"), false);

        assertThat(sharing.evidence(clause("The Host shall report.", "Money"), true)
                        .linear())
                .containsExactly(22, 1);
        assertThat(asked).hasSize(2);
    }

    @Test
    void anotherHeadingFormOrStemIsAnotherClause() {
        sharing.evidence(clause("The Host shall report.", "Money"), false);
        sharing.evidence(clause("The Host shall report.", "Governance"), false);
        sharing.evidence(new Clauses("The Host shall report.", 0, "Money", "IHO"), false);
        sharing.evidence(new Clauses("The Host shall report.", 4, "Money", "SNP"), false);

        assertThat(asked).hasSize(4);
    }

    @Test
    void whatIsRememberedIsBounded() {
        for (int i = 0; i < 5_000; i++) {
            sharing.evidence(clause("Clause " + i, ""), false);
        }
        sharing.evidence(clause("Clause 4999", ""), false);
        assertThat(asked).as("the last is still known").hasSize(5_000);
        sharing.evidence(clause("Clause 0", ""), false);
        assertThat(asked).as("the first is forgotten").hasSize(5_001);
        sharing.evidence(clause("x".repeat(5_000), ""), false);
        sharing.evidence(clause("x".repeat(5_000), ""), false);
        assertThat(asked).as("long ones are not kept").hasSize(5_003);
    }

    private static Clauses clause(String text, String heading) {
        return new Clauses(text, 0, heading, "SNP");
    }
}
