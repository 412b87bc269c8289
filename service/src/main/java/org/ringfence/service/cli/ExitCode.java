package org.ringfence.service.cli;

import org.ringfence.check.CheckOptions;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Verdict;

/** What the process tells its caller; README lists the same. */
final class ExitCode {
    /** Nothing at or above the severity to fail on. */
    static final int PASS = 0;
    /** A breach at or above it. */
    static final int BREACH = 1;
    /** Wrong usage or configuration. */
    static final int USAGE = 2;
    /** A draft could not be read. */
    static final int UNREADABLE = 3;
    /** A rule pack is invalid. */
    static final int INVALID_PACK = 4;
    /** A fault of ours; sysexits' EX_SOFTWARE. */
    static final int INTERNAL = 70;

    private ExitCode() {}

    /** From a report to an exit code. A fault outweighs a draft that could not be read, and that outweighs a breach: less is known. */
    static int of(Report report, CheckOptions options) {
        int errors = ofErrors(report);
        if (errors != PASS) {
            return errors;
        }
        boolean fails = report.drafts().stream().anyMatch(draft -> fails(draft, options));
        return fails ? BREACH : PASS;
    }

    /** The same for what could not be checked alone. */
    static int ofErrors(Report report) {
        if (report.errors().stream().anyMatch(error -> error.code().equals("internal"))) {
            return INTERNAL;
        }
        return report.errors().isEmpty() ? PASS : UNREADABLE;
    }

    private static boolean fails(DraftReport draft, CheckOptions options) {
        if (options.failOn() == null) {
            return false;
        }
        return Verdict.fails(draft, options.failOn()) || (options.strict() && redLineOpen(draft));
    }

    /** A part that was not looked at may break any. */
    private static boolean redLineOpen(DraftReport draft) {
        return draft.rules().stream()
                        .anyMatch(rule ->
                                rule.gate() == Severity.RED_LINE && rule.outcome() == RuleOutcome.NOT_DETERMINED)
                || draft.unsettled().stream().anyMatch(matter -> matter.rule() == null);
    }
}
