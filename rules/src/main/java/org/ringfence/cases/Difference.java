package org.ringfence.cases;

import java.util.List;

/**
 * Where a case ends otherwise than its owners expect of one rule, or as they expect where that was not to be hoped for yet.
 *
 * @param rule the rule
 * @param weight what it means for the case
 * @param expected how the rule should end, in words
 * @param came how it ends, in words
 * @param why what decided it, one line each
 */
public record Difference(String rule, Weight weight, String expected, String came, List<String> why) {
    public Difference {
        why = List.copyOf(why);
    }

    /** What a difference means for its case. */
    public enum Weight {
        /** The case fails. */
        FAILURE,
        /** Known and told; the case does not fail for it. */
        PENDING,
        /** It was pending and is reached now: the case fails until its owners say so. */
        REACHED
    }
}
