package org.ringfence.report;

import java.util.List;
import java.util.Optional;
import org.ringfence.draft.Draft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Report;

/**
 * A report with the drafts it speaks of, where the caller still holds them. Formats that show the draft's text need them; the others
 * do not look.
 *
 * @param report the report
 * @param drafts the drafts, in any order; none for a report that was read back
 */
public record ReportWithDrafts(Report report, List<Draft> drafts) {
    public ReportWithDrafts {
        drafts = List.copyOf(drafts);
    }

    /** A report without its drafts. */
    public static ReportWithDrafts of(Report report) {
        return new ReportWithDrafts(report, List.of());
    }

    /** The draft that {@code of} speaks of, found by name and digest, if it is here. */
    public Optional<Draft> draft(DraftReport of) {
        return drafts.stream()
                .filter(draft ->
                        draft.name().equals(of.file()) && draft.sha256().equals(of.sha256()))
                .findFirst();
    }
}
