package org.ringfence.intake;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Draft;

/**
 * What intake makes of a file.
 *
 * @param accepted the draft with all tracked changes accepted: the reading that is checked
 * @param original the draft with all tracked changes rejected, or null where the file tracks none
 */
public record ReadDraft(Draft accepted, @Nullable Draft original) {}
