package org.ringfence.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Unsettled;
import org.ringfence.template.Variant;

/**
 * Takes out of a report what a blank decides: a finding that goes once the blanks are filled, and an outcome that filling turns into a
 * breach at the blank. Such rules are not determined.
 */
final class BlankDecides {
    private BlankDecides() {}

    static DraftReport of(Variant variant, DraftReport asIs, List<DraftReport> filled) {
        if (filled.isEmpty()) {
            return asIs;
        }
        List<Finding> findings = new ArrayList<>();
        List<Unsettled> unsettled = new ArrayList<>(asIs.unsettled());
        Set<String> open = new HashSet<>();
        for (Finding finding : asIs.findings()) {
            if (filled.stream().allMatch(report -> stands(finding, report))) {
                findings.add(finding);
            } else {
                open.add(finding.rule());
                unsettled.add(new Unsettled(
                        finding.rule(),
                        finding.location(),
                        "a blank decides this; left as it is in a final draft, it breaks the rule: "
                                + finding.message()));
            }
        }
        List<RuleResult> rules = new ArrayList<>();
        for (RuleResult rule : asIs.rules()) {
            boolean broken =
                    findings.stream().anyMatch(finding -> finding.rule().equals(rule.rule()));
            @Nullable Location at = broken ? null : breaksAtBlank(rule, variant, filled);
            if (!broken && at != null && rule.outcome() != RuleOutcome.NOT_DETERMINED) {
                unsettled.add(new Unsettled(
                        rule.rule(),
                        variant.asIs().clauses().get(at.index()).whole(),
                        "what is put into a blank decides this"));
            }
            boolean decided = !broken && (open.contains(rule.rule()) || at != null);
            rules.add(decided ? undetermined(rule) : rule);
        }
        return new DraftReport(
                asIs.file(),
                asIs.sha256(),
                asIs.form(),
                asIs.hostName(),
                asIs.hostKind(),
                asIs.verdict(),
                rules,
                findings,
                unsettled,
                asIs.flippedByTrackedChanges(),
                asIs.notes());
    }

    private static boolean stands(Finding finding, DraftReport filled) {
        return filled.findings().stream()
                .anyMatch(other -> other.rule().equals(finding.rule()) && Objects.equals(index(other), index(finding)));
    }

    /** Where a rule that stood before is broken once the blanks are filled, if that is at a blank. */
    private static @Nullable Location breaksAtBlank(RuleResult rule, Variant variant, List<DraftReport> filled) {
        boolean stood = rule.outcome() == RuleOutcome.SATISFIED || rule.outcome() == RuleOutcome.NO_BREACH_FOUND;
        for (DraftReport report : stood ? filled : List.<DraftReport>of()) {
            for (Finding finding : report.findings()) {
                Location at = finding.location();
                if (finding.rule().equals(rule.rule())
                        && at != null
                        && at.index() >= 0
                        && variant.hasBlank(at.index())) {
                    return at;
                }
            }
        }
        return null;
    }

    private static @Nullable Integer index(Finding finding) {
        return finding.location() == null ? null : (Integer) finding.location().index();
    }

    private static RuleResult undetermined(RuleResult rule) {
        return new RuleResult(
                rule.rule(),
                rule.title(),
                rule.pack(),
                rule.severity(),
                rule.gate(),
                RuleOutcome.NOT_DETERMINED,
                "a blank of the template decides it",
                rule.locations());
    }
}
