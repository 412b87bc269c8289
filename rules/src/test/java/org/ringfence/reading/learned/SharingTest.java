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
    void anotherHeadingOrFormIsAnotherClause() {
        sharing.evidence(clause("The Host shall report.", "Money"), false);
        sharing.evidence(clause("The Host shall report.", "Governance"), false);
        sharing.evidence(new Clauses("The Host shall report.", 0, "Money", "IHO"), false);

        assertThat(asked).hasSize(3);
    }

    @Test
    void anotherNameIsTheSameClause() {
        Evidence first = sharing.evidence(clause("Dunmarsh shall report by 1 April 2031.", "Dunmarsh"), false);

        assertThat(sharing.evidence(clause("Pellwick shall report by 1 April 2033.", "Pellwick"), false))
                .isSameAs(first);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsRememberedIsBounded() {
        for (int i = 0; i < 5_000; i++) {
            sharing.evidence(clause("Clause " + i % 1_000 + " of part " + i / 1_000, ""), false);
        }
        sharing.evidence(clause("Clause 999 of part 4", ""), false);
        assertThat(asked).as("the last is still known").hasSize(5_000);
        sharing.evidence(clause("Clause 0 of part 0", ""), false);
        assertThat(asked).as("the first is forgotten").hasSize(5_001);
        sharing.evidence(clause("x".repeat(5_000), ""), false);
        sharing.evidence(clause("x".repeat(5_000), ""), false);
        assertThat(asked).as("long ones are not kept").hasSize(5_003);
    }

    private static Clauses clause(String text, String heading) {
        return new Clauses(text, 0, heading, "SNP");
    }
}
