package org.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.ringfence.finding.Unsettled;
import org.ringfence.finding.Verdict;
import org.ringfence.finding.WaiverUse;
import org.ringfence.pack.BundledPacks;
import org.ringfence.tree.Malformed;

class GateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Set<String> NEVER = Set.of("PRF-2");
    private static final String FEE = "The Host shall charge a management fee of 4% of the Sums.";

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expires: 2027-01-31           | expires: 2028-01-31    | waivers.yaml:7: a waiver of PRF-4 may run 180 days at most, until 2027-05-26
            expires: 2027-01-31           | expires: soon          | waivers.yaml:7: expires must be a date written 2027-03-31
            reason: Under negotiation.    | reason: ""             | waivers.yaml:5: reason is empty
            approver: Dr A. Other         | approve: Dr A. Other   | waivers.yaml:6: “approve” is not known here; did you mean approver?
            rule: PRF-4                   | rule: PRF-44           | waivers.yaml:2: “PRF-44” is no rule of the packs in force
            rule: PRF-4                   | rule: PRF-2            | waivers.yaml:2: PRF-2 may never be waived
            clause: "4.7"                 | clause: document       | waivers.yaml:2: a waiver of an absence needs its file
            rule: PRF-4                   | rule: PRF4             | waivers.yaml:2: “PRF4” is no rule of the packs in force; did you mean PRF-4?
            words: 1                      | words: x               | waivers.yaml:4: words must be the 32 hexadecimal digits
            """)
    void aMalformedWaiverIsRefusedWithItsLine(String from, String to, String message) {
        String text = "waivers:\n" + waiver("PRF-4", "4.7", "1".repeat(32), "2027-01-31");
        String broken = text.replace(from, to);
        assertThat(broken).isNotEqualTo(text);
        assertThatThrownBy(() -> read(broken)).isInstanceOf(Malformed.class).hasMessageStartingWith(message);
    }

    @Test
    void theCallersBoundCanOnlyBeTighter() {
        byte[] text =
                ("waivers:\n" + waiver("PRF-4", "4.7", "1".repeat(32), "2027-01-31")).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new WaiverReader(BundledPacks.load(), TODAY, 30).read("w.yaml", text))
                .hasMessageContaining("30 days at most");
    }

    private static String waiver(String rule, String clause, String words, String expires) {
        return """
                  - rule: %s
                    clause: "%s"
                    words: %s
                    reason: Under negotiation.
                    approver: Dr A. Other
                    expires: %s
                """.formatted(rule, clause, words, expires);
    }

    private static List<Waiver> read(String text) throws Malformed {
        return new WaiverReader(BundledPacks.load(), TODAY, null)
                .read("waivers.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Report gate(String waivers, Draft draft) throws Malformed {
        return new Gate(Severity.SAFEGUARD, false, read("waivers:\n" + waivers), null, NEVER).apply(report(draft));
    }

    private static List<Standing.Kind> standings(Report report) {
        return report.drafts().get(0).findings().stream()
                .map(finding -> finding.standing().kind())
                .toList();
    }

    private static String filled(Draft draft) {
        return new WaiverStubs(BundledPacks.load(), TODAY, null)
                .of(report(draft), Set.of(), null, UnaryOperator.identity())
                .replaceAll("(?m)^    reason:$", "    reason: Agreed for one quarter.")
                .replaceAll("(?m)^    approver:$", "    approver: Dr A. Other")
                .replaceAll("(?m)^    expires: #.*$", "    expires: 2027-01-31");
    }

    private static Draft draft(String text, String label) {
        Clause clause = new Clause(0, label, ClauseKind.BODY, List.of("Money"), -1, text, 3, 0);
        return new Draft("drafts/snp.md", "0".repeat(64), List.of(clause), List.of(), List.of(), List.of());
    }

    private static Report report(Draft draft) {
        Location fee = draft.clauses().get(0).whole();
        return report(
                List.of(finding("PRF-4-" + fee.quote().hashCode(), "PRF-4", fee), finding("TRN-5-0", "TRN-5", null)));
    }

    private static Report report(List<Finding> findings) {
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

    private static Finding finding(String id, String rule, @org.jspecify.annotations.Nullable Location at) {
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
