package org.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.gate.GatedReports.FEE;
import static org.ringfence.gate.GatedReports.NEVER;
import static org.ringfence.gate.GatedReports.draft;
import static org.ringfence.gate.GatedReports.gate;
import static org.ringfence.gate.GatedReports.read;
import static org.ringfence.gate.GatedReports.report;
import static org.ringfence.gate.GatedReports.standings;
import static org.ringfence.gate.GatedReports.waiver;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Verdict;
import org.ringfence.finding.WaiverUse;
import org.ringfence.tree.Malformed;

/** Which findings a waiver excuses, and for how long. */
class WaiverTest {
    @Test
    void aWaiverExcusesTheClauseItWasGrantedForAndNoOther() throws Malformed {
        Report gated = gate(waiver("PRF-4", "4.7", ClauseWords.of(FEE), "2027-01-31"), draft(FEE, "4.7"));
        assertThat(standings(gated)).containsExactly(Standing.Kind.WAIVED, Standing.Kind.OPEN);
        assertThat(gated.gating().waivers()).extracting(WaiverUse::state).containsExactly(WaiverUse.State.USED);
        assertThat(gated.drafts().get(0).rules().get(0).outcome()).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(gated.drafts().get(0).verdict())
                .as("the absence still fails")
                .isEqualTo(Verdict.BREACH);
    }

    @Test
    void aDraftWhoseBreachesAreAllWaivedPasses() throws Malformed {
        String both = waiver("PRF-4", "4.7", ClauseWords.of(FEE), "2027-01-31") + """
                  - rule: TRN-5
                    file: drafts/snp.md
                    clause: document
                    reason: Savings are reported by the place already.
                    approver: Dr A. Other
                    expires: 2027-01-31
                """;
        assertThat(gate(both, draft(FEE, "4.7")).drafts().get(0).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void renumberingKeepsAWaiverAndRewordingEndsIt() throws Malformed {
        String waiver = waiver("PRF-4", "4.7", ClauseWords.of(FEE), "2027-01-31");
        assertThat(standings(gate(waiver, draft(FEE, "5.1")))).startsWith(Standing.Kind.WAIVED);
        Report reworded = gate(waiver, draft(FEE.replace("4%", "9%"), "4.7"));
        assertThat(standings(reworded)).startsWith(Standing.Kind.OPEN);
        assertThat(reworded.gating().waivers().get(0).state()).isEqualTo(WaiverUse.State.REWORDED);
    }

    @Test
    void aWaiverEndsWithItsDay() throws Malformed {
        Report last = gate(waiver("PRF-4", "4.7", ClauseWords.of(FEE), "2026-11-27"), draft(FEE, "4.7"));
        assertThat(standings(last)).startsWith(Standing.Kind.WAIVED);
        Report after = gate(waiver("PRF-4", "4.7", ClauseWords.of(FEE), "2026-11-26"), draft(FEE, "4.7"));
        assertThat(standings(after)).startsWith(Standing.Kind.OPEN);
        assertThat(after.gating().waivers().get(0).state()).isEqualTo(WaiverUse.State.EXPIRED);
    }

    @Test
    void aWaiverThatNothingNeedsIsListed() throws Malformed {
        Report gated = gate(waiver("LED-3", "8.1", ClauseWords.of("other words"), "2027-01-31"), draft(FEE, "4.7"));
        assertThat(gated.gating().waivers().get(0).state()).isEqualTo(WaiverUse.State.UNUSED);
    }

    @Test
    void anItemUnderAnotherStemIsAnotherClause() {
        Clause good = new Clause(0, "4", ClauseKind.BODY, List.of(), -1, "The Host shall not pay:", 1, 0);
        Clause bad = new Clause(1, "5", ClauseKind.BODY, List.of(), -1, "The Host shall pay:", 2, 0);
        Clause one = new Clause(2, "4(a)", ClauseKind.ITEM, List.of(), 0, "a management fee.", 3, 0);
        Clause two = new Clause(3, "5(a)", ClauseKind.ITEM, List.of(), 1, "a management fee.", 4, 0);
        Draft draft = new Draft("a.md", "0", List.of(good, bad, one, two), List.of(), List.of(), List.of());
        assertThat(ClauseWords.at(one.whole(), java.util.Optional.of(draft)))
                .isNotEqualTo(ClauseWords.at(two.whole(), java.util.Optional.of(draft)));
    }

    @Test
    void anAbsenceIsWaivedInTheOneDraftAtItsPath() throws Malformed {
        String waiver = """
                  - rule: TRN-5
                    file: north/snp.md
                    clause: document
                    reason: Savings are reported by the place already.
                    approver: Dr A. Other
                    expires: 2027-01-31
                """;
        Gate gate = new Gate(Severity.SAFEGUARD, false, read("waivers:\n" + waiver), null, NEVER);
        Report report = report(draft(FEE, "4.7"));

        Report north = gate.apply(report, file -> new DraftName(file, file, "north/snp.md"));
        assertThat(standings(north)).containsExactly(Standing.Kind.OPEN, Standing.Kind.WAIVED);
        Report south = gate.apply(report, file -> new DraftName(file, file, "old/north/snp.md"));
        assertThat(standings(south)).containsOnly(Standing.Kind.OPEN);
        assertThat(south.gating().waivers().get(0).state()).isEqualTo(WaiverUse.State.UNUSED);
        assertThat(south.gating().waivers().get(0).note()).contains("write old/north/snp.md");
    }
}
