package org.ringfence.finding;

import java.time.LocalDate;

/**
 * A waiver and what became of it in this call.
 *
 * @param rule the rule it waives
 * @param clause the label of the clause, or {@code document} for an absence
 * @param file the draft it was written for, as the waivers file names it
 * @param reason why it was granted
 * @param approver who answers for it
 * @param expires the last day on which it holds
 * @param state what became of it
 * @param note the same in a sentence
 * @param at where it stands, such as {@code waivers.yaml:7}; empty if not known
 */
public record WaiverUse(
        String rule,
        String clause,
        String file,
        String reason,
        String approver,
        LocalDate expires,
        State state,
        String note,
        String at) {
    /** What became of a waiver. */
    public enum State {
        /** It excuses at least one finding. */
        USED("used"),
        /** Nothing here needs it. */
        UNUSED("unused"),
        /** Its day has passed. */
        EXPIRED("expired"),
        /** The clause no longer has the words for which it was granted. */
        REWORDED("reworded");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word used in reports. */
        public String word() {
            return word;
        }
    }
}
