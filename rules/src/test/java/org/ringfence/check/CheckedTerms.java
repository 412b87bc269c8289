package org.ringfence.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ringfence.draft.HostKind;
import org.ringfence.finding.DraftReport;

/** Checks terms with the bundled packs, for tests. */
public final class CheckedTerms {
    private static final Checker CHECKER = Checker.bundled();

    private CheckedTerms() {}

    /** The report on terms that stand alone. */
    public static DraftReport report(String name, byte[] terms) throws Exception {
        return CHECKER.check(Submission.of(name, terms), FixturesTest.OPTIONS).report();
    }

    /** Each rule's outcome, in the report's word for it. */
    public static Map<String, String> outcomes(String name, byte[] terms) throws Exception {
        return outcomes(report(name, terms));
    }

    /** Each rule's outcome were the host of this kind. */
    public static Map<String, String> outcomes(String name, byte[] terms, HostKind kind) throws Exception {
        Submission submission = new Submission(name, terms, null, null, kind, null);
        return outcomes(CHECKER.check(submission, FixturesTest.OPTIONS).report());
    }

    /** One line for each rule that ends otherwise than expected, or is not there. */
    public static List<String> differences(Map<String, String> expected, Map<String, String> actual) {
        Set<String> rules = new TreeSet<>(expected.keySet());
        rules.addAll(actual.keySet());
        return rules.stream()
                .filter(rule -> !Objects.equals(expected.get(rule), actual.get(rule)))
                .map(rule -> rule + " is " + actual.get(rule) + ", not " + expected.get(rule))
                .toList();
    }

    private static Map<String, String> outcomes(DraftReport report) {
        Map<String, String> outcomes = new TreeMap<>();
        report.rules().forEach(rule -> outcomes.put(rule.rule(), rule.outcome().word()));
        return outcomes;
    }
}
