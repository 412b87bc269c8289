package org.ringfence.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.draft.Draft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Report;
import org.ringfence.pack.RuleCard;

/**
 * A report with what stands behind it, where the caller still holds that. Formats that show the draft's text or explain rules that no
 * finding explains are the fuller for it; none needs it.
 *
 * @param report the report
 * @param texts the draft that a report of one speaks of, if it is here; of no report that was read back
 * @param cards what the packs say of their rules; none for a report that was read back
 */
public record FullReport(Report report, Function<DraftReport, Optional<Draft>> texts, List<RuleCard> cards) {
    public FullReport {
        cards = List.copyOf(cards);
    }

    /** @param drafts the drafts, in any order */
    public FullReport(Report report, List<Draft> drafts, List<RuleCard> cards) {
        this(report, among(drafts), cards);
    }

    /** A report alone. */
    public static FullReport of(Report report) {
        return new FullReport(report, List.of(), List.of());
    }

    /** The draft that {@code of} speaks of, if it is here. */
    Optional<Draft> draft(DraftReport of) {
        return texts.apply(of);
    }

    private static Function<DraftReport, Optional<Draft>> among(List<Draft> drafts) {
        Map<Source, Draft> bySource = new HashMap<>();
        drafts.forEach(draft -> bySource.putIfAbsent(new Source(draft.name(), draft.sha256()), draft));
        return report -> Optional.ofNullable(bySource.get(new Source(report.file(), report.sha256())));
    }

    private record Source(String name, String sha256) {}
}
