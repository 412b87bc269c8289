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
        Map<String, List<Variant>> seenIn = new LinkedHashMap<>();
        List<Variant> all = List.copyOf(reports.keySet());
        LinkedHashSet<Unsettled> unsettled = new LinkedHashSet<>();
        reports.forEach((variant, report) -> {
            for (Finding finding : report.findings()) {
                Location at = finding.location() == null ? null : variant.inTemplate(finding.location());
                String key = key(finding, at);
                findings.putIfAbsent(key, finding.inTemplate(at, finding.because(), List.of()));
                List<Variant> seen = seenIn.computeIfAbsent(key, one -> new ArrayList<>());
                if (seen.isEmpty() || seen.get(seen.size() - 1) != variant) {
                    seen.add(variant);
                }
            }
            for (Unsettled matter : report.unsettled()) {
                Location at = matter.location() == null ? null : variant.inTemplate(matter.location());
                unsettled.add(new Unsettled(matter.rule(), at, matter.why()));
            }
        });
        List<Finding> merged = new ArrayList<>();
        findings.forEach((key, finding) -> {
            List<String> because = new ArrayList<>(finding.because());
            List<String> combinations = Combinations.words(all, seenIn.getOrDefault(key, all));
            if (!combinations.isEmpty()) {
                because.add("so " + Combinations.ending(combinations));
            }
            merged.add(finding.inTemplate(finding.location(), because, combinations));
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

    /** Findings with the same key are one. Of terms and of the document there is one for each thing that is wrong. */
    private static String key(Finding finding, @Nullable Location at) {
        if (at == null || at.index() < 0) {
            return finding.rule() + " " + (at == null ? "" : at.clause()) + " " + finding.message();
        }
        return finding.rule() + " " + at.index() + " " + at.start() + " " + at.end();
    }

    private static List<RuleResult> rules(Map<Variant, DraftReport> reports) {
        Map<String, RuleResult> worst = new LinkedHashMap<>();
        reports.forEach((variant, report) -> {
            for (RuleResult rule : report.rules()) {
                List<Location> places =
                        rule.locations().stream().map(variant::inTemplate).toList();
                worst.merge(rule.rule(), ended(rule, rule.reason(), places), VariantMerge::worse);
            }
        });
        return worst.values().stream().map(rule -> saying(rule, reports)).toList();
    }

    /** The outcome with the combinations that it is the outcome of, where others end better. */
    private static RuleResult saying(RuleResult worst, Map<Variant, DraftReport> reports) {
        if (worst.outcome() != RuleOutcome.VIOLATED && worst.outcome() != RuleOutcome.NOT_DETERMINED) {
            return worst;
        }
        List<Variant> with = new ArrayList<>();
        reports.forEach((variant, report) -> {
            if (report.rules().stream()
                    .anyMatch(rule -> rule.rule().equals(worst.rule()) && rule.outcome() == worst.outcome())) {
                with.add(variant);
            }
        });
        String ending = Combinations.ending(Combinations.words(List.copyOf(reports.keySet()), with));
        return ending.isEmpty()
                ? worst
                : ended(
                        worst,
                        worst.reason() + (worst.reason().endsWith(".") ? " So " : "; so ") + ending,
                        worst.locations());
    }

    private static RuleResult ended(RuleResult rule, String reason, List<Location> places) {
        return new RuleResult(
                rule.rule(), rule.title(), rule.pack(), rule.severity(), rule.gate(), rule.outcome(), reason, places);
    }

    private static RuleResult worse(RuleResult one, RuleResult other) {
        return WORST_FIRST.indexOf(other.outcome()) < WORST_FIRST.indexOf(one.outcome()) ? other : one;
    }

    /** The same words in two combinations are one finding; in two places they are two, and their ids are told apart. */
    private static List<Finding> numbered(List<Finding> findings) {
        List<Finding> numbered = new ArrayList<>();
        for (Finding finding : findings) {
            String id = FindingIds.numbered(FindingIds.of(finding.rule(), finding.location()), numbered);
            numbered.add(finding.named(id));
        }
        return numbered;
    }
}
