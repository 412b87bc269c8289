package org.ringfence.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ringfence.compare.FindingChange.Kind;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Verdict;

class ComparisonTest {
    private static final Location FEE = at("4.7", "Money", "Subject to clause 9.1 the Host shall charge a fee of 4%.");

    @Test
    void renumberingAloneChangesNothing() {
        Location renumbered = at("5.2", "Money", "Subject to clause 10.1 the Host shall charge a fee of 4%.");
        Comparison comparison = compare(report(FEE), report(renumbered));
        assertThat(kinds(comparison)).containsExactly(Kind.UNCHANGED);
        assertThat(comparison.outcomes()).isEmpty();
    }

    @Test
    void theSameWordsUnderAnotherHeadingHaveMoved() {
        Location moved = at("Schedule 2, 3", "Charges", FEE.quote());
        assertThat(kinds(compare(report(FEE), report(moved)))).containsExactly(Kind.MOVED);
    }

    @Test
    void aBreachInOtherWordsIsStillThatBreach() {
        Location reworded = at("4.7", "Money", "Subject to clause 9.1 the Host may charge a fee of 6% a year.");
        assertThat(kinds(compare(report(FEE), report(reworded)))).containsExactly(Kind.REWORDED);
        Location sameClause = at("4.7", "Money", "Royalties are due.");
        assertThat(kinds(compare(report(FEE), report(sameClause)))).containsExactly(Kind.REWORDED);
    }

    @Test
    void whatIsFixedAndWhatIsNewIsToldApart() {
        Location other = at("8.1", "Decisions", "Royalties are due on the name of the group.");
        DraftReport after = report(other);
        Comparison comparison = compare(report(FEE), after);
        assertThat(kinds(comparison)).containsExactly(Kind.NEW, Kind.FIXED);
        assertThat(comparison.worse(Severity.SAFEGUARD, after)).isTrue();
        assertThat(comparison.worse(null, after)).isFalse();
        Comparison fixed = compare(report(FEE), report());
        assertThat(kinds(fixed)).containsExactly(Kind.FIXED);
        assertThat(fixed.worse(Severity.ADVISORY, report())).isFalse();
        assertThat(fixed.outcomes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(change.after()).isEqualTo(RuleOutcome.NO_BREACH_FOUND);
        });
    }

    @Test
    void anAbsenceThatStaysIsUnchanged() {
        assertThat(kinds(compare(report((Location) null), report((Location) null))))
                .containsExactly(Kind.UNCHANGED);
        assertThat(kinds(compare(report((Location) null), report(FEE)))).containsExactly(Kind.NEW, Kind.FIXED);
    }

    @Test
    void theSameWordsTwiceAreTwoFindings() {
        Location again = at("4.8", "Money", FEE.quote());
        assertThat(kinds(compare(report(FEE, again), report(FEE)))).containsExactly(Kind.FIXED, Kind.UNCHANGED);
    }

    private static Comparison compare(DraftReport before, DraftReport after) {
        return Comparison.of(before, after);
    }

    private static List<Kind> kinds(Comparison comparison) {
        return comparison.findings().stream().map(FindingChange::kind).toList();
    }

    private static Location at(String label, String heading, String quote) {
        return new Location(label, heading, 0, 0, 3, 0, quote.length(), quote);
    }

    private static DraftReport report(@Nullable Location... places) {
        List<Finding> findings = java.util.Arrays.stream(places)
                .map(place -> new Finding(
                        "id",
                        "PRF-4",
                        Severity.RED_LINE,
                        Certainty.CERTAIN,
                        "m",
                        place,
                        List.of(),
                        "r",
                        List.of(),
                        List.of()))
                .toList();
        RuleOutcome outcome = findings.isEmpty() ? RuleOutcome.NO_BREACH_FOUND : RuleOutcome.VIOLATED;
        return new DraftReport(
                "x.md",
                "0",
                ContractForm.SNP,
                null,
                null,
                Verdict.PASS,
                List.of(new RuleResult(
                        "PRF-4", "t", "p", Severity.RED_LINE, Severity.RED_LINE, outcome, "", List.of())),
                findings,
                List.of(),
                List.of());
    }
}
