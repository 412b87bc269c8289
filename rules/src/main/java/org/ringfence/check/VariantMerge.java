package org.ringfence.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Unsettled;
import org.ringfence.template.Variant;

/** One report of all that can come of a template: per rule the worst that any combination of options gives. */
final class VariantMerge {
    /** Worst first: doubt before a clean end, so that one combination's doubt is not lost. */
    private static final List<RuleOutcome> WORST_FIRST = List.of(
            RuleOutcome.VIOLATED,
            RuleOutcome.NOT_DETERMINED,
            RuleOutcome.NO_BREACH_FOUND,
            RuleOutcome.SATISFIED,
            RuleOutcome.NOT_APPLICABLE);

    private VariantMerge() {}

    /** @param reports the report on each variant, places still those of the variant; at least one */
    static DraftReport of(Map<Variant, DraftReport> reports) {
        DraftReport first = reports.values().iterator().next();
        Map<String, Finding> findings = new LinkedHashMap<>();
        Map<String, List<String>> seenIn = new LinkedHashMap<>();
        LinkedHashSet<Unsettled> unsettled = new LinkedHashSet<>();
        reports.forEach((variant, report) -> {
            for (Finding finding : report.findings()) {
                Location at = finding.location() == null ? null : variant.inTemplate(finding.location());
                String key = finding.rule() + (at == null ? "" : " " + at.index() + " " + at.start() + " " + at.end());
                findings.putIfAbsent(key, moved(finding, at, finding.because()));
                seenIn.computeIfAbsent(key, one -> new ArrayList<>()).add(variant.words());
            }
            for (Unsettled matter : report.unsettled()) {
                Location at = matter.location() == null ? null : variant.inTemplate(matter.location());
                unsettled.add(new Unsettled(matter.rule(), at, matter.why()));
            }
        });
        List<Finding> merged = new ArrayList<>();
        findings.forEach((key, finding) -> {
            List<String> because = new ArrayList<>(finding.because());
            List<String> seen = seenIn.getOrDefault(key, List.of());
            if (seen.size() < reports.size()) {
                because.add("so with " + seen.get(0)
                        + (seen.size() > 1 ? " and " + (seen.size() - 1) + " more of the combinations" : ""));
            }
            merged.add(moved(finding, finding.location(), because));
        });
        merged.sort(Comparator.comparing(Finding::severity)
                .thenComparingInt(finding -> finding.location() == null
                        ? Integer.MAX_VALUE
                        : finding.location().index()));
        return new DraftReport(
                first.file(),
                first.sha256(),
                first.form(),
                first.hostName(),
                first.hostKind(),
                first.verdict(),
                rules(reports),
                numbered(merged),
                List.copyOf(unsettled),
                first.flippedByTrackedChanges(),
                first.notes());
    }

    private static List<RuleResult> rules(Map<Variant, DraftReport> reports) {
        Map<String, RuleResult> worst = new LinkedHashMap<>();
        reports.forEach((variant, report) -> {
            for (RuleResult rule : report.rules()) {
                RuleResult here = new RuleResult(
                        rule.rule(),
                        rule.title(),
                        rule.pack(),
                        rule.severity(),
                        rule.gate(),
                        rule.outcome(),
                        rule.reason(),
                        rule.locations().stream().map(variant::inTemplate).toList());
                worst.merge(rule.rule(), here, VariantMerge::worse);
            }
        });
        return List.copyOf(worst.values());
    }

    private static RuleResult worse(RuleResult one, RuleResult other) {
        return WORST_FIRST.indexOf(other.outcome()) < WORST_FIRST.indexOf(one.outcome()) ? other : one;
    }

    /** The same words in two combinations are one finding; in two places they are two, and their ids are told apart. */
    private static List<Finding> numbered(List<Finding> findings) {
        List<Finding> numbered = new ArrayList<>();
        for (Finding finding : findings) {
            String id = FindingIds.numbered(FindingIds.of(finding.rule(), finding.location()), numbered);
            numbered.add(new Finding(
                    id,
                    finding.rule(),
                    finding.severity(),
                    finding.certainty(),
                    finding.message(),
                    finding.location(),
                    finding.citations(),
                    finding.remedy(),
                    finding.because(),
                    finding.undercuts()));
        }
        return numbered;
    }

    private static Finding moved(Finding finding, @Nullable Location at, List<String> because) {
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.certainty(),
                finding.message(),
                at,
                finding.citations(),
                finding.remedy(),
                because,
                finding.undercuts());
    }
}
