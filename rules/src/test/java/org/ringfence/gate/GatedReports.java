package org.ringfence.gate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Verdict;
import org.ringfence.pack.BundledPacks;
import org.ringfence.tree.Malformed;

/** A draft that breaks two rules, its report and waivers of its findings, for tests of what the gate makes of them. */
final class GatedReports {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final Set<String> NEVER = Set.of("PRF-2");
    static final String FEE = "The Host shall charge a management fee of 4% of the Sums.";

    private GatedReports() {}

    /** One waiver of a clause, as its YAML file holds it. */
    static String waiver(String rule, String clause, String words, String expires) {
        return """
                  - rule: %s
                    clause: "%s"
                    words: %s
                    reason: Under negotiation.
                    approver: Dr A. Other
                    expires: %s
                """.formatted(rule, clause, words, expires);
    }

    /** The waivers of a file, read with the bundled packs in force. */
    static List<Waiver> read(String text) throws Malformed {
        return new WaiverReader(BundledPacks.load(), TODAY, null)
                .read("waivers.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The report of a draft after a gate with these waivers and nothing else. */
    static Report gate(String waivers, Draft draft) throws Malformed {
        return new Gate(Severity.SAFEGUARD, false, read("waivers:\n" + waivers), null, NEVER).apply(report(draft));
    }

    /** How each finding of the first draft stands. */
    static List<Standing.Kind> standings(Report report) {
        return report.drafts().get(0).findings().stream()
                .map(finding -> finding.standing().kind())
                .toList();
    }

    /** A draft of one clause. */
    static Draft draft(String text, String label) {
        Clause clause = new Clause(0, label, ClauseKind.BODY, List.of("Money"), -1, text, 3, 0);
        return new Draft("drafts/snp.md", "0".repeat(64), List.of(clause), List.of(), List.of(), List.of());
    }

    static Report report(Draft draft) {
        Location fee = draft.clauses().get(0).whole();
        return report(
                List.of(finding("PRF-4-" + fee.quote().hashCode(), "PRF-4", fee), finding("TRN-5-0", "TRN-5", null)));
    }

    static Report report(List<Finding> findings) {
        return new Report(
                List.of(),
                "0.1.0",
                TODAY,
                List.of(new DraftReport(
                        "drafts/snp.md",
                        "0".repeat(64),
                        ContractForm.SNP,
                        null,
                        null,
                        Verdict.BREACH,
                        List.of(result("PRF-4"), result("TRN-5")),
                        findings,
                        List.of(),
                        List.of())),
                List.of());
    }

    private static RuleResult result(String rule) {
        return new RuleResult(
                rule, rule, "bma-red-lines", Severity.RED_LINE, Severity.RED_LINE, RuleOutcome.VIOLATED, "", List.of());
    }

    static Finding finding(String id, String rule, @org.jspecify.annotations.Nullable Location at) {
        return new Finding(
                        id,
                        rule,
                        Severity.RED_LINE,
                        Certainty.CERTAIN,
                        "wrong",
                        at,
                        List.of(),
                        "mend",
                        List.of(),
                        List.of())
                .words(at == null ? "" : ClauseWords.of(at.quote()));
    }
}
