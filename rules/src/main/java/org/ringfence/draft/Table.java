package org.ringfence.draft;

import java.util.List;

/**
 * A table of the draft.
 *
 * @param label the label of the clause or schedule that holds it, such as {@code Schedule 2}
 * @param headings the headings above it, outermost first
 * @param caption the line just above the table if it names it, else empty
 * @param header the cells of the header row; empty if the table has none
 * @param rows the rows below the header
 */
public record Table(String label, List<String> headings, String caption, List<String> header, List<Row> rows) {
    public Table {
        headings = List.copyOf(headings);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param clause the index in {@link Draft#clauses()} of the clause that stands for this row
     * @param cells the texts, one for each column; a merged cell's text repeats in each column it covers
     */
    public record Row(int clause, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
