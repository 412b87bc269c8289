package org.ringfence.compare;

import org.jspecify.annotations.Nullable;
import org.ringfence.finding.Finding;

/**
 * What became of a finding.
 *
 * @param kind what became of it
 * @param before the finding in the old draft, null for a new one
 * @param after the finding in the new draft, null for a fixed one
 */
public record FindingChange(
        Kind kind, @Nullable Finding before, @Nullable Finding after) {
    /** What can become of a finding. */
    public enum Kind {
        /** The new draft breaks the rule where the old one did not. */
        NEW("new"),
        /** The old draft broke the rule, the new one no longer does so there. */
        FIXED("fixed"),
        /** The breach still stands, in other words. */
        REWORDED("reworded"),
        /** The same words stand under another heading. */
        MOVED("moved"),
        /** The same words stand where they stood, whatever their number. */
        UNCHANGED("unchanged");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in reports. */
        public String word() {
            return word;
        }
    }

    /** The finding it is about: the later one where there are two. */
    public Finding finding() {
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("a change is of a finding");
    }
}
