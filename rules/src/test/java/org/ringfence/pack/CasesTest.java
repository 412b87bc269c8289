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

    static List<CaseFile.Case> cases() {
        return CaseFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCaseEndsAsItsOwnersExpect(CaseFile.Case one) throws Exception {
        Map<String, String> outcomes = CaseCheck.outcomes(one);
        List<String> differences = new ArrayList<>();
        one.expect().forEach((rule, expected) -> {
            String outcome = outcomes.get(rule);
            if (!expected.equals(outcome)) {
                differences.add(rule + " " + outcome + " instead of " + expected);
            }
        });
        KNOWN.hold(one + " [" + String.join(" ", new TreeSet<>(one.expect().keySet())) + "]", differences);
    }
}
