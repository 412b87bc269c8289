package org.ringfence.report;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.Citation;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Gating;
import org.ringfence.finding.PackRef;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;
import org.ringfence.finding.WaiverUse;

/** One report with something of everything, written by hand so that formats are tested on their own. */
final class ReportsByHand {
    static final String DIGEST = "0".repeat(62) + "a1";

    static final Citation RED_LINE_5 = new Citation(
            "bma-gpce-2026",
            "Red line 5",
            "Management in Practice",
            "9 March 2026",
            "No one may take profit out of money meant for a neighbourhood.");

    static final Clause HEADING = new Clause(0, "4", ClauseKind.HEADING, List.of(), -1, "Money & <Means>", 12, 2);
    static final Clause FEE = new Clause(
            1,
            "4.7",
            ClauseKind.BODY,
            List.of("Money & <Means>"),
            -1,
            "The Host shall charge a management fee of 4% of the Sums; and “Sums” & <margins> are as defined.",
            14,
            2);
    static final Clause LIST = new Clause(
            2,
            "Schedule 3, 2.1",
            ClauseKind.ITEM,
            List.of("Schedule 3", "Lists"),
            -1,
            "From year two the registered list of a closing practice is held by the Host.",
            20,
            3);

    private ReportsByHand() {}

    static Report full() {
        return new Report(
                List.of(new PackRef("bma-red-lines", "1.0.0", "ab".repeat(32))),
                "0.1.0",
                LocalDate.of(2026, 11, 27),
                List.of(breaching(), clean()),
                List.of(new CheckError("drafts/locked.docx", "encrypted", "is encrypted: save it without a password")),
                new Gating(
                        Severity.SAFEGUARD,
                        false,
                        List.of(
                                waiver(
                                        "LST-1",
                                        "Schedule 3, 2.1",
                                        WaiverUse.State.USED,
                                        "excuses one finding",
                                        "waivers.yaml:2"),
                                waiver("PRF-5", "document", WaiverUse.State.EXPIRED, "its day has passed", "")),
                        "baseline.json"));
    }

    static Draft draft() {
        return new Draft("drafts/snp.md", DIGEST, List.of(HEADING, FEE, LIST), List.of(), List.of(), List.of());
    }

    static FullReport checked() {
        return new FullReport(full(), List.of(draft()), List.of());
    }

    private static DraftReport breaching() {
        Location fee = FEE.at(0, 56);
        return new DraftReport(
                "drafts/snp.md",
                DIGEST,
                ContractForm.SNP,
                "Quillhaven & Marsh <Trust>",
                "foundation trust",
                Verdict.BREACH,
                List.of(
                        rule("PRF-1", "An express ban on extraction", RuleOutcome.VIOLATED, "nothing addresses it"),
                        rule("PRF-4", "No disguised extraction", RuleOutcome.VIOLATED, "broken at one clause", fee),
                        rule("PRF-2", "Nothing permits distribution", RuleOutcome.NO_BREACH_FOUND, "no text offends"),
                        rule("PRF-3", "Surplus is reinvested", RuleOutcome.NOT_DETERMINED, "the draft is silent on it"),
                        new RuleResult(
                                "LST-1",
                                "No trust holds lists",
                                "bma-safeguards",
                                Severity.SAFEGUARD,
                                Severity.RED_LINE,
                                RuleOutcome.VIOLATED,
                                "broken at one clause",
                                List.of(LIST.whole())),
                        new RuleResult(
                                "CON-1",
                                "Consent of every LMC",
                                "bma-safeguards",
                                Severity.SAFEGUARD,
                                Severity.RED_LINE,
                                RuleOutcome.NOT_APPLICABLE,
                                "an SNP that cannot become an IHO",
                                List.of())),
                List.of(
                        finding("f1", "PRF-1", Severity.RED_LINE, Certainty.CERTAIN, null),
                        finding("f2", "PRF-4", Severity.RED_LINE, Certainty.CERTAIN, fee),
                        finding("f3", "LST-1", Severity.SAFEGUARD, Certainty.LIKELY, LIST.whole())
                                .inTemplate(
                                        LIST.whole(), List.of("so with option B at 2.1"), List.of("option B at 2.1"))
                                .words("ab".repeat(16))
                                .standing(
                                        new Standing(Standing.Kind.WAIVED, "waived until 2027-01-31 by Dr A. Other"))),
                List.of(
                        new Unsettled("PRF-3", FEE.at(57, 70), "the fate of surplus is not stated"),
                        new Unsettled(null, null, "page 7 has no readable text")),
                List.of("PRF-4 was satisfied before the tracked changes and is violated with them"),
                List.of("read without the learned reader"));
    }

    private static WaiverUse waiver(String rule, String clause, WaiverUse.State state, String note, String at) {
        return new WaiverUse(
                rule,
                clause,
                "drafts/snp.md",
                "Under negotiation with the LMC.",
                "Dr A. Other",
                LocalDate.of(2027, 1, 31),
                state,
                note,
                at);
    }

    private static DraftReport clean() {
        return new DraftReport(
                "drafts/clean.md",
                "f".repeat(64),
                ContractForm.IHO,
                null,
                null,
                Verdict.PASS,
                List.of(rule(
                        "PRF-4", "No disguised extraction", RuleOutcome.SATISFIED, "clause 2 says so", FEE.whole())),
                List.of(),
                List.of(),
                List.of());
    }

    static RuleResult rule(String id, String title, RuleOutcome outcome, String reason, Location... at) {
        return new RuleResult(
                id, title, "bma-red-lines", Severity.RED_LINE, Severity.RED_LINE, outcome, reason, List.of(at));
    }

    private static Finding finding(
            String id,
            String rule,
            Severity severity,
            Certainty certainty,
            @org.jspecify.annotations.Nullable Location at) {
        return new Finding(
                id,
                rule,
                severity,
                certainty,
                "This is what is wrong under " + rule + ".",
                at,
                List.of(RED_LINE_5),
                "Write instead, for " + rule + ": no such thing.",
                at == null ? List.of() : List.of("the words “management fee”"),
                rule.equals("PRF-4") ? List.of("9.1") : List.of());
    }
}
