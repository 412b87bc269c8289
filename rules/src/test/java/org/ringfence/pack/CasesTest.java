package org.ringfence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.check.Misreadings;

/** What the rules' owners wrote down is what the product concludes. */
class CasesTest {
    private static final Misreadings KNOWN = new Misreadings("cases");

    @AfterAll
    static void end() {
        KNOWN.end();
    }

    static List<Case> cases() {
        return BundledCases.prose();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCaseEndsAsItsOwnersExpect(Case one) throws Exception {
        Map<String, String> outcomes = CaseCheck.outcomes(one);
        List<String> differences = new ArrayList<>();
        one.expect().forEach((rule, expected) -> {
            String outcome = outcomes.get(rule);
            if (!expected.outcome().word().equals(outcome)) {
                differences.add(rule + " " + outcome + " instead of "
                        + expected.outcome().word());
            }
        });
        KNOWN.hold(one + " [" + String.join(" ", new TreeSet<>(one.expect().keySet())) + "]", differences);
    }
}
