package org.ringfence.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Unsettled;
import org.ringfence.pack.Case;

/** How one rule ended on a case, and why. */
final class RuleAnswer {
    private static final int LONGEST_QUOTE = 100;

    private final RuleResult result;
    private final List<Finding> findings;
    private final List<Unsettled> unsettled;

    RuleAnswer(DraftReport report, RuleResult result) {
        this.result = result;
        this.findings = report.findings().stream()
                .filter(finding -> finding.rule().equals(result.rule()))
                .toList();
        this.unsettled = report.unsettled().stream()
                .filter(matter -> Objects.equals(matter.rule(), result.rule()))
                .toList();
    }

    String rule() {
        return result.rule();
    }

    RuleOutcome outcome() {
        return result.outcome();
    }

    boolean meets(Case.Expectation expected) {
        if (result.outcome() != expected.outcome()) {
            return false;
        }
        if (result.outcome() == RuleOutcome.VIOLATED) {
            return findings.stream()
                    .anyMatch(finding -> at(finding.location(), expected.clause())
                            && (expected.certainty() == null || expected.certainty() == finding.certainty()));
        }
        return expected.clause() == null
                || (result.locations().isEmpty()
                        ? expected.clause().equals(Case.Expectation.NONE)
                        : result.locations().stream().anyMatch(location -> at(location, expected.clause())));
    }

    private static boolean at(@Nullable Location location, @Nullable String clause) {
        if (clause == null) {
            return true;
        }
        return location == null
                ? clause.equals(Case.Expectation.NONE)
                : location.clause().equals(clause);
    }

    /** What is expected, in words. */
    static String words(Case.Expectation expected) {
        return words(expected.outcome())
                + (expected.certainty() == null ? "" : ", " + words(expected.certainty()))
                + (expected.clause() == null
                        ? ""
                        : expected.clause().equals(Case.Expectation.NONE)
                                ? ", by absence"
                                : ", at clause " + expected.clause());
    }

    /** What came, as exactly as what was expected. */
    String told(Case.Expectation expected) {
        if (result.outcome() != expected.outcome()) {
            return words(result.outcome());
        }
        List<String> places = findings.isEmpty()
                ? result.locations().stream().map(Location::clause).toList()
                : findings.stream()
                        .map(finding -> (expected.certainty() == null ? "" : words(finding.certainty()) + ", ")
                                + (finding.location() == null
                                        ? "by absence"
                                        : "at clause " + finding.location().clause()))
                        .toList();
        return words(result.outcome()) + (places.isEmpty() ? "" : ", " + String.join("; ", places));
    }

    /** An outcome in words for people. */
    static String words(RuleOutcome outcome) {
        return outcome.word().replace('-', ' ');
    }

    private static String words(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /** What decided it, one line each. */
    List<String> why() {
        List<String> why = new ArrayList<>();
        for (Finding finding : findings) {
            why.add(place(finding.location()) + finding.message());
            finding.because().forEach(because -> why.add("because: " + because));
        }
        if (findings.isEmpty() && unsettled.isEmpty()) {
            why.add(result.reason());
            result.locations().forEach(location -> why.add(place(location).strip()));
        }
        unsettled.forEach(matter -> why.add(place(matter.location()) + matter.why()));
        return why;
    }

    private static String place(@Nullable Location location) {
        if (location == null) {
            return "";
        }
        String quote = location.quote().strip();
        String shown = quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE - 1) + "…";
        return "clause " + location.clause() + (shown.isEmpty() ? ": " : " “" + shown + "”: ");
    }
}
