package org.ringfence.reading.particulars;

import org.ringfence.draft.Location;

/**
 * A label and what the draft puts against it.
 *
 * @param label what is asked for
 * @param labelled the label in the draft's words
 * @param value the answer in the draft's words
 * @param at where the answer stands
 */
record Entry(Label label, String labelled, String value, Location at) {}
