package org.ringfence.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.Citation;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Verdict;
import org.ringfence.finding.WaiverUse;

/** How reports for people put things, so that every format says the same in the same words. */
final class Wording {
    /** What a strict gate adds to verdicts. */
    static final String STRICT = "A red line that is not determined fails here too (strict).";

    private Wording() {}

    static String severity(Severity severity) {
        return severity == Severity.RED_LINE ? "red line" : severity.word();
    }

    static String severities(Severity severity) {
        return switch (severity) {
            case RED_LINE -> "red lines";
            case SAFEGUARD -> "safeguards";
            case REQUIREMENT -> "requirements of the form";
            case ADVISORY -> "advice";
        };
    }

    static String outcome(RuleOutcome outcome) {
        return outcome.word().replace('-', ' ');
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case BREACH -> "breach";
            case PASS -> "pass";
            case UNDETERMINED -> "undetermined: a person must look";
        };
    }

    /** What to call a clause in a sentence. */
    static String clause(String label) {
        if (label.isEmpty()) {
            return "unnumbered text";
        }
        return Character.isDigit(label.charAt(0)) ? "clause " + label : label;
    }

    /** Where to turn to. */
    static String where(@Nullable Location location) {
        if (location == null) {
            return "the document as a whole";
        }
        StringBuilder where = new StringBuilder(clause(location.clause()));
        if (location.heading() != null && !location.heading().isBlank()) {
            where.append(", under “").append(location.heading()).append('”');
        }
        if (location.page() > 0) {
            where.append(", page ").append(location.page());
        }
        if (location.line() > 0) {
            where.append(", line ").append(location.line());
        }
        return where.toString();
    }

    /** Where to turn to, and in which combinations of a template's options. */
    static String where(Finding finding) {
        return where(finding.location()) + with(finding);
    }

    /** The combinations of a template's options it stands in, as the end of a phrase; empty where it stands in all. */
    static String with(Finding finding) {
        return finding.combinations().isEmpty() ? "" : ", with " + String.join("; or ", finding.combinations());
    }

    /** Of a known breach that may never be waived, that it is one, as the end of a message; else empty. */
    static String pressing(Finding finding) {
        return finding.standing().pressing() ? " (It " + finding.standing().why() + ".)" : "";
    }

    static String source(Citation citation) {
        return citation.locator() + " of " + citation.source() + " (" + citation.publisher() + ", " + citation.date()
                + "): " + citation.paraphrase();
    }

    static String host(DraftReport draft) {
        if (draft.hostName() == null) {
            return draft.hostKind() == null ? "host not named" : "host: " + draft.hostKind();
        }
        return "host: " + draft.hostName() + (draft.hostKind() == null ? "" : " (" + draft.hostKind() + ")");
    }

    /** Such as {@code 3 findings: 2 red lines, 1 safeguard}. */
    static String counts(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "no findings";
        }
        Map<Severity, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((severity, count) -> parts.add(
                count + " " + (severity == Severity.ADVISORY ? severity.word() : plural(count, severity(severity)))));
        return count(findings.size(), "finding") + ": " + String.join(", ", parts);
    }

    /** Such as {@code Of 60 rules: 12 violated, 30 satisfied, …}. */
    static String totals(DraftReport draft) {
        return Arrays.stream(RuleOutcome.values())
                .map(outcome -> draft.rules().stream()
                                .filter(rule -> rule.outcome() == outcome)
                                .count()
                        + " " + outcome(outcome))
                .collect(Collectors.joining(", ", "Of " + count(draft.rules().size(), "rule") + ": ", "."));
    }

    static String waiver(WaiverUse waiver) {
        String place = waiver.clause().equals("document") ? "the document as a whole" : clause(waiver.clause());
        return place + " of " + (waiver.file().isEmpty() ? "any draft" : waiver.file()) + ", until " + waiver.expires()
                + ", approved by " + waiver.approver() + ": " + waiver.reason() + " (" + waiver.note() + ")"
                + (waiver.at().isEmpty() ? "" : " [" + waiver.at() + "]");
    }

    static String count(int count, String noun) {
        return count + " " + plural(count, noun);
    }

    private static String plural(int count, String noun) {
        return count == 1 ? noun : noun + "s";
    }
}
