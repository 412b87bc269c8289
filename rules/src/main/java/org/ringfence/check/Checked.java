package org.ringfence.check;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Particulars;
import org.ringfence.finding.DraftReport;

/**
 * One draft, checked.
 *
 * @param report what was concluded
 * @param draft the draft as it was read, or null where structured terms were checked
 * @param particulars what was known of form, host, parties and population
 */
public record Checked(DraftReport report, @Nullable Draft draft, Particulars particulars) {}
