package org.ringfence.check;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Draft;
import org.ringfence.finding.DraftReport;

/**
 * One draft, checked.
 *
 * @param report what was concluded
 * @param draft the draft as it was read, or null where structured terms were checked
 */
public record Checked(DraftReport report, @Nullable Draft draft) {}
