package org.ringfence.pack;

import java.util.Map;
import java.util.TreeMap;

/** Prints the cases that do not end as their owners expect, the worst sort first in each family's count; run while teaching the reader. */
final class CaseTable {
    /** How far an outcome is from the one expected. */
    private enum Slip {
        /** A breach passed over in silence. */
        MISSED,
        /** Good wording called a breach. */
        FALSE_ALARM,
        /** Listed for a person to look at. */
        UNSETTLED,
        /** Good wording not seen for what it is, or the reverse. */
        OTHER
    }

    private CaseTable() {}

    public static void main(String... arguments) throws Exception {
        Map<String, Map<Slip, Integer>> counts = new TreeMap<>();
        for (Case one : BundledCases.prose()) {
            Map<String, String> outcomes = CaseCheck.outcomes(one);
            one.expect().forEach((rule, wanted) -> {
                String expected = wanted.outcome().word();
                String actual = outcomes.getOrDefault(rule, "no such rule");
                if (!actual.equals(expected)) {
                    Slip slip = slip(expected, actual);
                    counts.computeIfAbsent(rule.substring(0, rule.indexOf('-')), family -> new TreeMap<>())
                            .merge(slip, 1, Integer::sum);
                    System.out.println(
                            slip + " " + rule + " " + actual + " instead of " + expected + ": " + one.name());
                }
            });
        }
        counts.forEach((family, slips) -> System.out.println(family + " " + slips));
    }

    private static Slip slip(String expected, String actual) {
        if (actual.equals("not-determined")) {
            return Slip.UNSETTLED;
        }
        if (expected.equals("violated")) {
            return Slip.MISSED;
        }
        return actual.equals("violated") ? Slip.FALSE_ALARM : Slip.OTHER;
    }
}
