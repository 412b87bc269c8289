package org.ringfence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Draft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.gate.ClauseWords;

/** Binds findings to the words they are about while the draft is at hand, so that a gate need not keep a thousand drafts. */
final class Binding {
    private Binding() {}

    /** @param draft what was read, or null for structured terms */
    static DraftReport bound(DraftReport report, @Nullable Draft draft) {
        List<Finding> bound = new ArrayList<>();
        for (Finding finding : report.findings()) {
            bound.add(
                    finding.location() == null
                            ? finding
                            : finding.words(ClauseWords.at(finding.location(), Optional.ofNullable(draft))));
        }
        return report.with(bound, report.verdict());
    }
}
