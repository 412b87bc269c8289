package org.ringfence.intake;

import java.util.List;

/** What every format reader yields, in reading order; DraftBuilder makes clauses of it. */
sealed interface Block {

    /** What a paragraph is, as far as its format tells. */
    enum Role {
        TITLE,
        HEADING,
        BODY,
        FOOTNOTE
    }

    /**
     * How a paragraph is numbered and where it stands.
     *
     * @param number its number as printed and computed, such as {@code 12.4}, {@code (a)}, {@code Schedule 3} or {@code •}; empty if none
     * @param list which automatic list the number comes from, or -1 where it was typed
     * @param level its level in that list, from 0, or -1
     * @param indent its left edge in columns or points, or -1 where the format does not tell
     */
    record Mark(String number, int list, int level, int indent) {
        static final Mark NONE = new Mark("", -1, -1, -1);

        static Mark typed(String number, int indent) {
            return new Mark(number, -1, -1, indent);
        }
    }

    /**
     * A paragraph.
     *
     * @param mark its number and place
     * @param role what it is
     * @param headingLevel 1 to 9 for a heading, else 0
     * @param text the text without its number
     * @param line the first source line, from 1, or 0
     * @param page the page, from 1, or 0
     */
    record Para(Mark mark, Role role, int headingLevel, String text, int line, int page) implements Block {}

    /**
     * A table.
     *
     * @param rows its rows, which may differ in length
     * @param firstRowIsHeader whether the format marks the first row as a header; false where it does not tell
     * @param page the page, from 1, or 0
     */
    record Grid(List<Row> rows, boolean firstRowIsHeader, int page) implements Block {}

    /**
     * A row of a table.
     *
     * @param cells its texts; a merged cell's text repeats in each column it covers
     * @param line the first source line, from 1, or 0
     */
    record Row(List<String> cells, int line) {}

    /**
     * A part that could not be read, such as a picture of text.
     *
     * @param what what it is, such as {@code picture} or {@code page 7}
     * @param why what stood in the way
     */
    record Unreadable(String what, String why) implements Block {}

    /** What follows belongs to no clause before it: the end of a letter's terms, say. */
    record Break() implements Block {}
}
