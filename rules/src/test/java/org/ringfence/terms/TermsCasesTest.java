package org.ringfence.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.check.CheckedTerms;
import org.ringfence.pack.BundledPacks;

/** Terms alone decide every rule, as the cases beside the rules say. */
class TermsCasesTest {
    static List<TermsCase> cases() {
        return TermsCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseEndsAsItsFileSays(TermsCase one) throws Exception {
        assertThat(CheckedTerms.differences(one.expect(), one.outcomes())).isEmpty();
    }

    @Test
    void everyRuleIsBrokenByOneCaseAndCleanInAnother() {
        // PAR-4 is found by comparing documents; CON-6 is a note that every IHO draft receives.
        Set<String> broken = rulesThatEnd(Set.of("violated"));
        Set<String> clean = rulesThatEnd(Set.of("satisfied", "no-breach-found", "not-applicable"));
        Set<String> all = new TreeSet<>();
        BundledPacks.load().forEach(pack -> pack.cards().forEach(card -> all.add(card.id())));

        assertThat(clean).isEqualTo(all);
        all.remove("PAR-4");
        assertThat(broken).isEqualTo(all);
    }

    private static Set<String> rulesThatEnd(Collection<String> outcomes) {
        Set<String> rules = new TreeSet<>();
        cases().forEach(one -> one.expect().forEach((rule, outcome) -> {
            if (outcomes.contains(outcome)) {
                rules.add(rule);
            }
        }));
        return rules;
    }
}
