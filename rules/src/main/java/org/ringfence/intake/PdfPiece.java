package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;

/** What is on a page, from the top: lines, tables, and what cannot be read. */
sealed interface PdfPiece {
    /** @param notes the notes to which marks in the line point */
    record Row(PdfRow row, int page, List<String> notes) implements PdfPiece {}

    /**
     * A table.
     *
     * @param columns where its columns lie, in points from the left
     * @param page the last that it stands on
     */
    record Grid(List<List<String>> cells, List<Float> columns, int page) implements PdfPiece {
        /** Whether this table goes on in the next: one on a later page, whose columns lie no further from this one's than {@code near} points. */
        boolean goesOnIn(Grid next, float near) {
            return page < next.page && same(columns, next.columns, near);
        }

        /** This table and its rest on a later page as one, a header repeated there left out and a row broken by the page's end made whole. */
        Grid with(Grid rest) {
            List<List<String>> all = new ArrayList<>(cells);
            List<List<String>> more = rest.cells;
            if (more.size() > 1 && more.get(0).equals(all.get(0))) {
                more = more.subList(1, more.size());
            }
            if (goesOn(all.get(all.size() - 1), more.get(0))) {
                all.set(all.size() - 1, joined(all.get(all.size() - 1), more.get(0)));
                more = more.subList(1, more.size());
            }
            all.addAll(more);
            return new Grid(all, columns, rest.page);
        }

        /** Whether a row was broken by the end of a page: what follows has nothing in its first column. */
        private static boolean goesOn(List<String> row, List<String> next) {
            return !row.get(0).isEmpty()
                    && next.get(0).isEmpty()
                    && next.stream().anyMatch(cell -> !cell.isEmpty());
        }

        private static List<String> joined(List<String> row, List<String> next) {
            List<String> joined = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                joined.add((row.get(i) + " " + next.get(i)).strip());
            }
            return joined;
        }

        private static boolean same(List<Float> one, List<Float> other, float near) {
            if (one.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < one.size(); i++) {
                if (Math.abs(one.get(i) - other.get(i)) > near) {
                    return false;
                }
            }
            return true;
        }
    }

    record Note(String text, int page) implements PdfPiece {}

    record Gap(Block.Unreadable what) implements PdfPiece {}
}
