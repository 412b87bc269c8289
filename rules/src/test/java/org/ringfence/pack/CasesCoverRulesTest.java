package org.ringfence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.finding.RuleOutcome;

/** Every rule has a case that breaks it, one that only looks like it, and one that is fine. */
class CasesCoverRulesTest {
    /** PAR-4 compares documents and CON-6 remarks on a form: no clause can break either. */
    private static final Set<String> NOT_BROKEN_BY_A_CLAUSE = Set.of("PAR-4", "CON-6");

    private static final Set<RuleOutcome> GOOD =
            Set.of(RuleOutcome.SATISFIED, RuleOutcome.NO_BREACH_FOUND, RuleOutcome.NOT_APPLICABLE);
    private final List<Case> cases = BundledCases.prose();

    @ParameterizedTest
    @CsvSource({"breach", "near miss", "fine"})
    void everyRuleHasOne(String sort) {
        Set<String> covered = new TreeSet<>();
        cases.stream()
                .filter(one -> one.sort().equals(sort))
                .forEach(one -> one.expect().forEach((rule, outcome) -> {
                    if (sort.equals("breach")
                            ? outcome.outcome() == RuleOutcome.VIOLATED
                            : GOOD.contains(outcome.outcome())) {
                        covered.add(rule);
                    }
                }));
        Set<String> missing = new TreeSet<>(rules());
        missing.removeAll(covered);
        missing.removeAll(NOT_BROKEN_BY_A_CLAUSE);

        assertThat(missing).isEmpty();
    }

    @Test
    void aFineClauseBreaksNothing() {
        assertThat(cases)
                .filteredOn(one -> Set.of("near miss", "fine").contains(one.sort()))
                .allSatisfy(one -> assertThat(one.expect().values())
                        .extracting(Case.Expectation::outcome)
                        .allMatch(GOOD::contains));
    }

    @Test
    void aCaseIsToldFromAllOthersByItsText() {
        Set<String> texts = new HashSet<>();
        cases.stream()
                .filter(one -> !one.sort().equals("silence"))
                .forEach(one -> assertThat(texts.add(one.subject().toString()))
                        .as(one.name())
                        .isTrue());
    }

    private static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        BundledPacks.load().forEach(pack -> pack.cards().forEach(card -> rules.add(card.id())));
        return rules;
    }
}
