package org.ringfence.pack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checker;
import org.ringfence.check.Submission;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Severity;

/** Checks the text of a case as the product would. */
final class CaseCheck {
    private static final CheckOptions OPTIONS = new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 11, 27));
    private static final Checker CHECKER = Checker.bundled();

    private CaseCheck() {}

    static DraftReport report(String text, ContractForm form) throws UnreadableDraft {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return CHECKER.check(new Submission("case.md", bytes, null, form, null, null), OPTIONS)
                .report();
    }

    /** What every rule that the case is about comes to. */
    static Map<String, String> outcomes(Case one) throws UnreadableDraft {
        Case.Clauses clauses = (Case.Clauses) one.subject();
        Map<String, String> outcomes = outcomes(report(clauses.asDraft(), clauses.form()));
        outcomes.keySet().retainAll(one.expect().keySet());
        return outcomes;
    }

    static Map<String, String> outcomes(DraftReport report) {
        Map<String, String> outcomes = new TreeMap<>();
        report.rules().forEach(one -> outcomes.put(one.rule(), one.outcome().word()));
        return outcomes;
    }
}
