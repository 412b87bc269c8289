package org.ringfence.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Unsettled;

/**
 * Keeps the texts that the reports of many drafts share once: the same messages stand in each, and the same quotation stands in a
 * finding, in its rule's outcome and in what is unsettled. Without it, most of what a report holds are copies. Safe for use by
 * many threads.
 */
final class OneCopy {
    /** What is shared shows in the first drafts; beyond that it is mostly what one draft alone says. */
    private static final int MOST_SHARED = 8_192;

    private final Map<String, String> shared = new ConcurrentHashMap<>();

    /** The same report out of texts that are there already. */
    DraftReport of(DraftReport report) {
        return new OfDraft().of(report);
    }

    private final class OfDraft {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<Location, Location> places = new HashMap<>();

        DraftReport of(DraftReport report) {
            return new DraftReport(
                    report.file(),
                    report.sha256(),
                    report.form(),
                    report.hostName(),
                    report.hostKind(),
                    report.verdict(),
                    report.rules().stream().map(this::of).toList(),
                    report.findings().stream().map(this::of).toList(),
                    report.unsettled().stream().map(this::of).toList(),
                    report.flippedByTrackedChanges(),
                    report.notes(),
                    report.told());
        }

        private RuleResult of(RuleResult rule) {
            return new RuleResult(
                    rule.rule(),
                    rule.title(),
                    rule.pack(),
                    rule.severity(),
                    rule.gate(),
                    rule.outcome(),
                    one(rule.reason()),
                    rule.locations().stream().map(this::place).toList());
        }

        private Finding of(Finding finding) {
            return new Finding(
                    one(finding.id()),
                    finding.rule(),
                    finding.severity(),
                    finding.certainty(),
                    one(finding.message()),
                    finding.location() == null ? null : place(finding.location()),
                    finding.citations(),
                    finding.remedy(),
                    all(finding.because()),
                    finding.undercuts(),
                    all(finding.combinations()),
                    one(finding.words()),
                    finding.standing());
        }

        private Unsettled of(Unsettled matter) {
            @Nullable Location at = matter.location();
            return new Unsettled(matter.rule(), at == null ? null : place(at), one(matter.why()));
        }

        private Location place(Location at) {
            return places.computeIfAbsent(
                    at,
                    first -> new Location(
                            at.clause(),
                            at.heading(),
                            at.page(),
                            at.line(),
                            at.index(),
                            at.start(),
                            at.end(),
                            one(at.quote())));
        }

        private List<String> all(List<String> list) {
            return list.stream().map(this::one).toList();
        }

        private String one(String text) {
            return texts.computeIfAbsent(text, first -> {
                String known = shared.get(first);
                if (known != null) {
                    return known;
                }
                if (shared.size() < MOST_SHARED) {
                    shared.putIfAbsent(first, first);
                }
                return first;
            });
        }
    }
}
