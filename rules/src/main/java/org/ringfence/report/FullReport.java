package org.ringfence.report;

import java.util.List;
import java.util.Optional;
import org.ringfence.draft.Draft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Report;
import org.ringfence.pack.RuleCard;

/**
 * A report with what stands behind it, where the caller still holds that. Formats that show the draft's text or explain rules that no
 * finding explains are the fuller for it; none needs it.
 *
 * @param report the report
 * @param drafts the drafts, in any order; none for a report that was read back
 * @param cards what the packs say of their rules; none for a report that was read back
 */
public record FullReport(Report report, List<Draft> drafts, List<RuleCard> cards) {
    public FullReport {
        drafts = List.copyOf(drafts);
        cards = List.copyOf(cards);
    }

    /** A report alone. */
    public static FullReport of(Report report) {
        return new FullReport(report, List.of(), List.of());
    }

    /** The draft that {@code of} speaks of, found by name and digest, if it is here. */
    Optional<Draft> draft(DraftReport of) {
        return drafts.stream()
                .filter(draft ->
                        draft.name().equals(of.file()) && draft.sha256().equals(of.sha256()))
                .findFirst();
    }
}
