package org.ringfence.intake;

import java.util.List;

/** What every format reader yields, in reading order; DraftBuilder makes clauses of it. */
public sealed interface Block {

    /** What a paragraph is, as far as its format tells. */
    enum Role {
        TITLE,
        HEADING,
        BODY,
        FOOTNOTE
    }

    /**
     * A paragraph.
     *
     * @param number its number as printed and computed, such as {@code 12.4}, {@code (a)}, {@code Schedule 3} or {@code •}; empty if none
     * @param level its nesting as the format gives it, from 0, or -1 where the format does not tell
     * @param role what it is
     * @param headingLevel 1 to 9 for a heading, else 0
     * @param text the text without its number
     * @param line the first source line, from 1, or 0
     * @param page the page, from 1, or 0
     */
    record Para(String number, int level, Role role, int headingLevel, String text, int line, int page)
            implements Block {}

    /**
     * A table.
     *
     * @param cells row by row; a merged cell's text repeats in each column it covers; rows may differ in length
     * @param firstRowIsHeader whether the format marks the first row as a header; false where it does not tell
     * @param line the first source line, from 1, or 0
     * @param page the page, from 1, or 0
     */
    record Grid(List<List<String>> cells, boolean firstRowIsHeader, int line, int page) implements Block {
        public Grid {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /** A part that could not be read, such as a picture of text. */
    record Unreadable(String where, String why) implements Block {}
}
