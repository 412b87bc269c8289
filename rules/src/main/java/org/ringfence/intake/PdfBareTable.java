package org.ringfence.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table without lines round its cells, told by the white between its columns over lines that follow each other.
 *
 * @param from its first line among those of the page
 * @param to the line after its last
 * @param cells its texts, row by row
 * @param columns where its columns part, in points from the left
 */
record PdfBareTable(int from, int to, List<List<String>> cells, List<Float> columns) {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_NAMES = 3;

    /** What has more lines on a page is no page that anybody reads, and looking for columns in it would take long. */
    private static final int MOST_LINES = 1_000;

    private static final int LONGEST_NAME = 50;

    /** Lines further apart than so many times their height are not of one table. */
    private static final float APART = 3.2f;

    /** A line alone in the first column that keeps such a distance begins something else. */
    private static final float ALONE = 1.7f;

    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})+\\.?|\\d{1,2}[.)]|\\([a-z0-9]{1,4}\\)");

    PdfBareTable {
        columns = List.copyOf(columns);
    }

    /**
     * The tables among the lines of a page, from the top.
     *
     * @param known how often each word stands in the draft
     */
    static Map<Integer, PdfBareTable> in(PdfPage page, List<PdfRow> rows, Map<String, Integer> known) {
        Map<Integer, PdfBareTable> tables = new HashMap<>();
        int free = 0;
        int at = 0;
        while (at < rows.size() && rows.size() <= MOST_LINES) {
            PdfBareTable table = beginning(page, rows, free, at, known);
            if (table != null) {
                tables.put(table.from(), table);
                free = table.to();
            }
            at = table == null ? at + 1 : table.to();
        }
        return tables;
    }

    private static @Nullable PdfBareTable beginning(
            PdfPage page, List<PdfRow> rows, int free, int first, Map<String, Integer> known) {
        PdfRivers rivers = Paragraphs.isContents(rows.get(first).plain()) ? null : PdfRivers.of(rows.get(first));
        if (rivers == null) {
            return null;
        }
        int to = first + 1;
        while (to < rows.size() && near(rows.get(to - 1), rows.get(to)) && !standsAlone(rows, first, to)) {
            PdfRivers narrower = rivers.with(rows.get(to));
            if (narrower == null) {
                break;
            }
            rivers = narrower;
            to++;
        }
        // A name of a column may take two lines, of which the upper does not reach over all columns.
        int from = first;
        while (from > free
                && rows.get(from).base() - rows.get(from - 1).base()
                        < 1.5f * rows.get(from).size()) {
            PdfRivers narrower = rivers.with(rows.get(from - 1));
            boolean names = rows.get(from - 1).left()
                    > rivers.middles().stream().findFirst().orElse(0f);
            if (narrower == null || !names) {
                break;
            }
            rivers = narrower;
            from--;
        }
        return to - from < 2 ? null : of(page, rows, from, to, rivers.middles(), known);
    }

    private static boolean near(PdfRow before, PdfRow row) {
        float way = row.base() - before.base();
        return way > 0 && way <= APART * Math.max(before.size(), row.size()) && !Paragraphs.isContents(row.plain());
    }

    /** Whether a line holds nothing but a few words at the left, at some distance, and no row of the table follows it. */
    private static boolean standsAlone(List<PdfRow> rows, int first, int at) {
        PdfRow row = rows.get(at);
        float way = row.base() - rows.get(at - 1).base();
        boolean alone = PdfRivers.of(row) == null
                && row.right() - row.left()
                        < 0.5f * (rows.get(first).right() - rows.get(first).left())
                && way > ALONE * row.size();
        boolean numbered = alone && NumberForms.candidate(row.plain()) != null;
        boolean goesOn = at + 1 < rows.size() && near(row, rows.get(at + 1)) && PdfRivers.of(rows.get(at + 1)) != null;
        return alone && (numbered || !goesOn);
    }

    private static @Nullable PdfBareTable of(
            PdfPage page, List<PdfRow> all, int from, int to, List<Float> parts, Map<String, Integer> known) {
        List<PdfRow> lines = all.subList(from, to);
        List<Float> columns = PdfBareRows.merged(lines, parts);
        List<List<List<PdfWord>>> table = PdfBareRows.of(lines, columns);
        long told = 0;
        for (int c = 0; c <= columns.size(); c++) {
            told += PdfBareRows.isNumbers(table, c) ? 0 : 1;
        }
        if (told < FEWEST_COLUMNS && !(told == 2 && columns.size() == 1)) {
            return null;
        }
        float[] edges = new float[columns.size() + 1];
        for (List<List<PdfWord>> row : table) {
            for (int c = 0; c < edges.length; c++) {
                edges[c] = Math.max(edges[c], PdfBareRows.right(row.get(c)));
            }
        }
        List<List<String>> cells = new ArrayList<>();
        for (List<List<PdfWord>> row : PdfBareRows.joined(page, lines, table)) {
            List<String> texts = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                texts.add(PdfRow.text(PdfRow.rows(row.get(c)), edges[c], known));
            }
            cells.add(texts);
        }
        boolean stands = columns.size() > 1 ? cells.size() > 1 : isKeyed(lines, cells, columns.get(0));
        return stands ? new PdfBareTable(from, to, cells, columns) : null;
    }

    /**
     * Whether two columns are names and what goes with them, as in {@code Host | Dunmere GP Federation}: all names short, all the rest
     * beginning at one edge, and none of it numbered.
     */
    private static boolean isKeyed(List<PdfRow> lines, List<List<String>> cells, float edge) {
        for (List<String> row : cells) {
            String name = row.get(0);
            if (name.isEmpty()
                    || name.length() > LONGEST_NAME
                    || name.endsWith(".")
                    || row.get(1).isEmpty()) {
                return false;
            }
        }
        float begins = -1;
        for (PdfRow line : lines) {
            PdfRivers rivers = PdfRivers.of(line);
            PdfWord first = line.words().stream()
                    .filter(word -> word.middle() > edge)
                    .findFirst()
                    .orElse(null);
            if (rivers != null && rivers.parts() > 2) {
                return false;
            }
            if (first != null) {
                begins = begins < 0 ? first.left() : begins;
                if (Math.abs(first.left() - begins) > 2
                        || NUMBERED.matcher(first.text()).matches()) {
                    return false;
                }
            }
        }
        return cells.size() >= FEWEST_NAMES;
    }
}
