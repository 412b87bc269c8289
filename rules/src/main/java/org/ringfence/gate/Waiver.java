package org.ringfence.gate;

import java.time.LocalDate;

/**
 * A breach that someone answers for, until a date and only as it is worded.
 *
 * @param rule the rule it waives
 * @param file the draft it is for: of an absence its path from the folder of the configuration, or without one from that of the waivers
 *     file; of words the end of its path, or empty for any draft that has them
 * @param clause the label of the clause as it was, or {@code document} for an absence
 * @param words the {@link ClauseWords digest} of the clause's text, empty for an absence
 * @param reason why it was granted
 * @param approver who answers for it
 * @param expires the last day on which it holds
 * @param at where it stands, such as {@code waivers.yaml:7}
 */
public record Waiver(
        String rule,
        String file,
        String clause,
        String words,
        String reason,
        String approver,
        LocalDate expires,
        String at) {
    /** What stands for the clause where the breach is that there is none. */
    public static final String DOCUMENT = "document";

    /** What stands for a clause without a label. */
    public static final String UNNUMBERED = "unnumbered text";

    /** Whether it excuses that something is missing. */
    public boolean ofAbsence() {
        return clause.equals(DOCUMENT);
    }
}
