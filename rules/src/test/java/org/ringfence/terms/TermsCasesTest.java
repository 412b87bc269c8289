package org.ringfence.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.check.CheckedTerms;
import org.ringfence.pack.BundledCases;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Case;

/** Terms alone decide every rule, as the cases beside the rules say. */
class TermsCasesTest {
    static List<Case> cases() {
        return BundledCases.terms();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseEndsAsItsFileSays(Case one) throws Exception {
        byte[] terms = ((Case.Terms) one.subject()).yaml().getBytes(StandardCharsets.UTF_8);
        Map<String, String> outcomes = CheckedTerms.outcomes("case.yaml", terms);
        outcomes.keySet().retainAll(one.expect().keySet());

        assertThat(CheckedTerms.differences(expected(one), outcomes)).isEmpty();
    }

    private static Map<String, String> expected(Case one) {
        Map<String, String> expected = new TreeMap<>();
        one.expect()
                .forEach((rule, outcome) -> expected.put(rule, outcome.outcome().word()));
        return expected;
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
        cases().forEach(one -> expected(one).forEach((rule, outcome) -> {
            if (outcomes.contains(outcome)) {
                rules.add(rule);
            }
        }));
        return rules;
    }
}
