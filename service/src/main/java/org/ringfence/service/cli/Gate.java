package org.ringfence.service.cli;

import org.ringfence.check.CheckOptions;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Verdict;

/** From a report to an exit code. A fault outweighs a draft that could not be read, and that outweighs a breach: less is known. */
final class Gate {
    private Gate() {}

    static int exitCode(Report report, CheckOptions options) {
        if (report.errors().stream().anyMatch(error -> error.code().equals("internal"))) {
            return ExitCode.INTERNAL;
        }
        if (!report.errors().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        boolean fails = report.drafts().stream().anyMatch(draft -> fails(draft, options));
        return fails ? ExitCode.BREACH : ExitCode.PASS;
    }

    private static boolean fails(DraftReport draft, CheckOptions options) {
        if (options.failOn() == null) {
            return false;
        }
        return draft.verdict() == Verdict.BREACH || (options.strict() && redLineOpen(draft));
    }

    private static boolean redLineOpen(DraftReport draft) {
        return draft.rules().stream()
                .anyMatch(rule -> rule.gate() == Severity.RED_LINE && rule.outcome() == RuleOutcome.NOT_DETERMINED);
    }
}
