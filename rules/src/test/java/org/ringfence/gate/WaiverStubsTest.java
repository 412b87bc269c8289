package org.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.gate.GatedReports.FEE;
import static org.ringfence.gate.GatedReports.TODAY;
import static org.ringfence.gate.GatedReports.draft;
import static org.ringfence.gate.GatedReports.finding;
import static org.ringfence.gate.GatedReports.gate;
import static org.ringfence.gate.GatedReports.report;
import static org.ringfence.gate.GatedReports.standings;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.Draft;
import org.ringfence.finding.Report;
import org.ringfence.finding.Standing;
import org.ringfence.pack.BundledPacks;
import org.ringfence.tree.Malformed;

/** Stubs of waivers, which hold once somebody has filled them in. */
class WaiverStubsTest {
    @Test
    void theStubsOfAReportWaiveItOnceFilledIn() throws Malformed {
        Draft draft = draft(FEE, "4.7 “x” \\ \"y\"");
        assertThat(standings(gate(filled(draft), draft))).containsOnly(Standing.Kind.WAIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4.7 \u2028 x", "4.7\n  - rule: PRF-2"})
    void theStubsOfAClauseWithAnyLabelCanBeFilledIn(String label) throws Malformed {
        Draft draft = draft(FEE + "\n  expires: never\u2029\uFEFF", label);
        assertThat(standings(gate(filled(draft), draft))).containsOnly(Standing.Kind.WAIVED);
    }

    @Test
    void aRuleThatMayNeverBeWaivedHasNoStub() {
        WaiverStubs stubs = new WaiverStubs(BundledPacks.load(), TODAY, null);
        Report report = report(List.of(finding("PRF-2-1", "PRF-2", null), finding("OUT-5-1", "OUT-5", null)));
        assertThat(stubs.of(report, Set.of(), null, UnaryOperator.identity()))
                .contains("# PRF-2 may not be waived", "- rule: OUT-5");
        assertThat(stubs.written()).isEqualTo(1);
    }

    private static String filled(Draft draft) {
        return new WaiverStubs(BundledPacks.load(), TODAY, null)
                .of(report(draft), Set.of(), null, UnaryOperator.identity())
                .replaceAll("(?m)^    reason:$", "    reason: Agreed for one quarter.")
                .replaceAll("(?m)^    approver:$", "    approver: Dr A. Other")
                .replaceAll("(?m)^    expires: #.*$", "    expires: 2027-01-31");
    }
}
