package org.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.gate.GatedReports.FEE;
import static org.ringfence.gate.GatedReports.NEVER;
import static org.ringfence.gate.GatedReports.TODAY;
import static org.ringfence.gate.GatedReports.draft;
import static org.ringfence.gate.GatedReports.finding;
import static org.ringfence.gate.GatedReports.gate;
import static org.ringfence.gate.GatedReports.report;
import static org.ringfence.gate.GatedReports.standings;
import static org.ringfence.gate.GatedReports.waiver;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Location;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;
import org.ringfence.tree.Malformed;

/** What a gate lets pass because an earlier report knew of it. */
class BaselineTest {
    @Test
    void onlyWhatTheBaselineDoesNotKnowFails() {
        Report before = report(draft(FEE, "4.7"));
        Gate gate = new Gate(Severity.SAFEGUARD, false, List.of(), new Baseline("before.json", before), NEVER);
        Report same = gate.apply(report(draft(FEE, "9.9")));
        assertThat(standings(same)).containsOnly(Standing.Kind.KNOWN);
        assertThat(same.drafts().get(0).verdict()).isEqualTo(Verdict.PASS);
        Report worse = gate.apply(report(draft(FEE + " And 5% more.", "4.7")));
        assertThat(standings(worse)).containsExactly(Standing.Kind.OPEN, Standing.Kind.KNOWN);
        assertThat(worse.drafts().get(0).verdict()).isEqualTo(Verdict.BREACH);
    }

    @Test
    void aKnownBreachThatMayNeverBeWaivedDoesNotFailAndStaysABreach() {
        Location fee = draft(FEE, "4.7").clauses().get(0).whole();
        RuleResult rule = new RuleResult(
                "PRF-2",
                "No distribution",
                "p",
                Severity.RED_LINE,
                Severity.RED_LINE,
                RuleOutcome.VIOLATED,
                "r",
                List.of(fee));
        Finding dividend = finding("PRF-2-1", "PRF-2", fee);
        DraftReport draft = new DraftReport(
                "a.md",
                "0".repeat(64),
                ContractForm.SNP,
                null,
                null,
                Verdict.BREACH,
                List.of(rule),
                List.of(dividend),
                List.of(),
                List.of());
        Report report = new Report(List.of(), "0.1.0", TODAY, List.of(draft), List.of());
        Baseline baseline = new Baseline("b.json", report);

        DraftReport known = new Gate(Severity.SAFEGUARD, false, List.of(), baseline, NEVER)
                .apply(report)
                .drafts()
                .get(0);
        assertThat(known.verdict()).isEqualTo(Verdict.BREACH);
        assertThat(Verdict.fails(known, Severity.SAFEGUARD)).isFalse();
        assertThat(known.findings().get(0).standing().why()).contains("PRF-2 may never be waived");
        DraftReport strict = new Gate(Severity.SAFEGUARD, true, List.of(), baseline, NEVER)
                .apply(report)
                .drafts()
                .get(0);
        assertThat(Verdict.fails(strict, Severity.SAFEGUARD)).isTrue();
    }

    @Test
    void aBaselineDoesNotProlongAWaiver() throws Malformed {
        String waiver = waiver("PRF-4", "4.7", ClauseWords.of(FEE), "2026-11-27");
        Report waived = gate(waiver, draft(FEE, "4.7"));
        Gate gate = new Gate(Severity.SAFEGUARD, false, List.of(), new Baseline("before.json", waived), NEVER);
        assertThat(standings(gate.apply(report(draft(FEE, "4.7")))))
                .containsExactly(Standing.Kind.OPEN, Standing.Kind.KNOWN);
    }

    @Test
    void whatWasNotLookedAtStaysUndeterminedWhenEverythingElseIsExcused() {
        Report before = report(draft(FEE, "4.7"));
        DraftReport one = before.drafts().get(0);
        Unsettled unread = new Unsettled(null, null, "page 2 could not be read");
        DraftReport partial = new DraftReport(
                one.file(),
                one.sha256(),
                one.form(),
                null,
                null,
                one.verdict(),
                one.rules(),
                one.findings(),
                List.of(unread),
                List.of());
        Report report = new Report(List.of(), "0.1.0", TODAY, List.of(partial), List.of());
        Report gated =
                new Gate(Severity.SAFEGUARD, false, List.of(), new Baseline("b.json", before), NEVER).apply(report);
        assertThat(standings(gated)).containsOnly(Standing.Kind.KNOWN);
        assertThat(gated.drafts().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
