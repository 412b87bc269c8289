package org.ringfence.compare;

import org.ringfence.draft.Draft;
import org.ringfence.draft.Particulars;

/**
 * One of several drafts of one form, each for a host of its own.
 *
 * @param draft the draft
 * @param particulars its particulars, with the form
 */
public record Edition(Draft draft, Particulars particulars) {}
