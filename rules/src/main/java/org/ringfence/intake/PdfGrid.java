package org.ringfence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A table by the lines drawn round its cells.
 *
 * @param columns the edges of its columns, from the left, one more than there are columns
 * @param rows the edges of its rows, from the top, one more than there are rows
 * @param rules the lines it was made of
 */
record PdfGrid(List<Float> columns, List<Float> rows, List<PdfPage.Rule> rules) {
    /** Lines that miss each other by no more than this meet. */
    private static final float NEAR = 3;

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 60;

    PdfGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    /** The tables of a page, from the top: lines that touch make one, and a frame round a single cell is none. */
    static List<PdfGrid> in(PdfPage page) {
        List<List<PdfPage.Rule>> groups = new ArrayList<>();
        for (PdfPage.Rule rule : page.rules()) {
            List<PdfPage.Rule> own = new ArrayList<>(List.of(rule));
            List<List<PdfPage.Rule>> rest = new ArrayList<>();
            for (List<PdfPage.Rule> group : groups) {
                if (group.stream().anyMatch(one -> touch(one, rule))) {
                    own.addAll(group);
                } else {
                    rest.add(group);
                }
            }
            rest.add(own);
            groups = rest;
            if (page.rules().size() > 6_000) {
                // A drawing, not a table; looking at each line against each other would take too long.
                return List.of();
            }
        }
        List<PdfGrid> grids = new ArrayList<>();
        for (List<PdfPage.Rule> group : groups) {
            List<Float> columns = edges(group.stream()
                    .filter(rule -> !rule.across())
                    .map(PdfPage.Rule::left)
                    .toList());
            List<Float> rows = edges(group.stream()
                    .filter(PdfPage.Rule::across)
                    .map(PdfPage.Rule::top)
                    .toList());
            boolean cells = columns.size() > 2 && rows.size() > 1;
            if (cells && columns.size() <= MOST_COLUMNS && rows.size() <= MOST_ROWS) {
                grids.add(new PdfGrid(columns, rows, group));
            }
        }
        grids.sort(Comparator.comparing(PdfGrid::top));
        return grids;
    }

    float top() {
        return rows.get(0);
    }

    float bottom() {
        return rows.get(rows.size() - 1);
    }

    boolean holds(PdfWord word) {
        return word.middle() > columns.get(0)
                && word.middle() < columns.get(columns.size() - 1)
                && middle(word) > top()
                && middle(word) < bottom();
    }

    /**
     * The table's texts, a merged cell's in each column and row that it covers.
     *
     * @param known how often each word stands in the draft
     */
    List<List<String>> texts(List<PdfWord> words, Map<String, Integer> known) {
        int width = columns.size() - 1;
        int height = rows.size() - 1;
        List<List<List<PdfWord>>> cells = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            List<List<PdfWord>> row = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                row.add(new ArrayList<>());
            }
            cells.add(row);
        }
        for (PdfWord word : words) {
            int c = between(columns, word.middle());
            int r = between(rows, middle(word));
            int[] origin = origin(r, c);
            cells.get(origin[0]).get(origin[1]).add(word);
        }
        List<List<String>> texts = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                int[] origin = origin(r, c);
                row.add(PdfRow.text(
                        PdfRow.rows(cells.get(origin[0]).get(origin[1])), right(origin[0], origin[1]), known));
            }
            texts.add(row);
        }
        return texts;
    }

    /** The upper left part of the cell that a part belongs to: no line parts it from what lies to its left or above. */
    private int[] origin(int row, int column) {
        int r = row;
        int c = column;
        while (c > 0 && !parted(columns.get(c), rows.get(r), rows.get(r + 1))) {
            c--;
        }
        while (r > 0 && !divided(rows.get(r), columns.get(c), columns.get(c + 1))) {
            r--;
        }
        return new int[] {r, c};
    }

    private float right(int row, int column) {
        int c = column + 1;
        while (c < columns.size() - 1 && !parted(columns.get(c), rows.get(row), rows.get(row + 1))) {
            c++;
        }
        return columns.get(c);
    }

    private boolean parted(float x, float top, float bottom) {
        float middle = (top + bottom) / 2;
        return rules.stream()
                .anyMatch(rule -> !rule.across()
                        && Math.abs(rule.left() - x) <= NEAR
                        && rule.top() <= middle
                        && rule.bottom() >= middle);
    }

    private boolean divided(float y, float left, float right) {
        float middle = (left + right) / 2;
        return rules.stream()
                .anyMatch(rule -> rule.across()
                        && Math.abs(rule.top() - y) <= NEAR
                        && rule.left() <= middle
                        && rule.right() >= middle);
    }

    private static float middle(PdfWord word) {
        return word.base() - word.size() * 0.3f;
    }

    private static int between(List<Float> edges, float value) {
        int at = 0;
        while (at < edges.size() - 2 && value > edges.get(at + 1)) {
            at++;
        }
        return at;
    }

    private static boolean touch(PdfPage.Rule one, PdfPage.Rule other) {
        return one.left() <= other.right() + NEAR
                && other.left() <= one.right() + NEAR
                && one.top() <= other.bottom() + NEAR
                && other.top() <= one.bottom() + NEAR;
    }

    private static List<Float> edges(List<Float> values) {
        List<Float> edges = new ArrayList<>();
        for (float value : values.stream().sorted().toList()) {
            if (edges.isEmpty() || value - edges.get(edges.size() - 1) > NEAR) {
                edges.add(value);
            }
        }
        return edges;
    }
}
