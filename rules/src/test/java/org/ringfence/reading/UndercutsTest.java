package org.ringfence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.facts.Undercut;

class UndercutsTest {
    @Test
    void aProtectionThatYieldsIsDefeatedByTheClauseItYieldsTo() {
        assertThat(undercuts(Map.of(
                        "3.3", "+BUD Subject to clause 3.6, the budget is spent in the place.",
                        "3.6", "-BUD The Host may borrow from the budget.")))
                .containsExactly("3.6 BUD 3.3");
    }

    @Test
    void aClauseThatOverridesOthersDefeatsThem() {
        assertThat(undercuts(Map.of(
                        "5.1", "+TRN Every line is reported.",
                        "5.2(a)", "+PRF No profit is taken.",
                        "7.1", "-TRN Where the Host is a trust, clauses 4 to 6 shall not apply.",
                        "7.2", "-PRF Notwithstanding clause 5.2, the surplus is shared.")))
                .containsExactlyInAnyOrder("7.1 TRN 5.1", "7.2 PRF 5.2(a)");
    }

    @Test
    void aMereReferenceOrAnotherFamilyDefeatsNothing() {
        assertThat(undercuts(Map.of(
                        "5.1", "+TRN Every line is reported.",
                        "5.10", "+PRF No profit is taken.",
                        "7.1", "-PRF The surplus reported under clause 5.1 is shared, as clause 5.10 foresees.",
                        "7.2", "-PRF Clause 5.1 shall not apply, and the surplus is shared.")))
                .isEmpty();
    }

    private static List<String> undercuts(Map<String, String> texts) {
        List<Clause> clauses = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        texts.forEach((label, text) -> {
            Clause clause = new Clause(
                    clauses.size(), label, ClauseKind.BODY, List.of(), -1, text.substring(5), clauses.size() + 1, 0);
            clauses.add(clause);
            Stance stance = text.charAt(0) == '+' ? Stance.PROTECTS : Stance.BREACHES;
            facts.add(new Provision(text.substring(1, 4) + "-1", stance, Certainty.CERTAIN, clause.whole(), List.of()));
        });
        Draft draft = new Draft("test.md", "", clauses, List.of(), List.of(), List.of());
        List<String> found = new ArrayList<>();
        for (Undercut undercut : Undercuts.in(draft, facts)) {
            found.add(undercut.at().clause() + " " + undercut.family() + " " + undercut.defeated());
        }
        return found;
    }
}
