package org.ringfence.report;

/**
 * How a report is to look, where its format leaves a choice.
 *
 * @param colour whether text may carry terminal colours
 * @param columns the width to which text is wrapped
 */
public record Presentation(boolean colour, int columns) {
    /** 100 columns without colour: the same bytes whoever asks. */
    public static final Presentation PLAIN = new Presentation(false, 100);

    public Presentation {
        if (columns < 40) {
            throw new IllegalArgumentException("a report needs at least 40 columns, not " + columns);
        }
    }
}
