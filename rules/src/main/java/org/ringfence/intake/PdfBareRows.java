package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a table without lines: which words stand in which column, and which lines belong to one row. */
final class PdfBareRows {
    /** Rows that stand apart do so by at least this much more than the lines of a cell. */
    private static final float APART = 1.25f;

    /** How far apart the lines of one cell are at most, in heights of the type. */
    private static final float LINES = 1.45f;

    /** A whole sum or year, not what was broken off one; two of them are not of one cell. */
    private static final Pattern FIGURE = Pattern.compile("[£€$].+|\\d{1,3}(?:,\\d{3})+.*|\\d{4}(?:/\\d{2})?");

    /** Names of columns take so many lines at most. */
    private static final int LONGEST_NAMES = 2;

    private PdfBareRows() {}

    /** For each line and column its words. */
    static List<List<List<PdfWord>>> of(List<PdfRow> lines, List<Float> columns) {
        List<List<List<PdfWord>>> table = new ArrayList<>();
        for (PdfRow line : lines) {
            List<List<PdfWord>> row = new ArrayList<>();
            for (int c = 0; c <= columns.size(); c++) {
                row.add(new ArrayList<>());
            }
            for (PdfWord word : line.words()) {
                int c = 0;
                while (c < columns.size() && word.middle() > columns.get(c)) {
                    c++;
                }
                row.get(c).add(word);
            }
            table.add(row);
        }
        return table;
    }

    /** The edges between columns but for those with something on one side at a time only: a name and what stands below it. */
    static List<Float> merged(List<PdfRow> lines, List<Float> edges) {
        List<Float> kept = new ArrayList<>(edges);
        for (int c = 0; c < kept.size(); ) {
            int left = c;
            boolean both = of(lines, kept).stream()
                    .anyMatch(row ->
                            !row.get(left).isEmpty() && !row.get(left + 1).isEmpty());
            if (both) {
                c++;
            } else {
                kept.remove(c);
            }
        }
        return kept;
    }

    /** Whether a column holds nothing but numbers of clauses and items: then it is no column of a table. */
    static boolean isNumbers(List<List<List<PdfWord>>> table, int column) {
        return table.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell ->
                        cell.size() == 1 && NumberForms.candidate(cell.get(0).text() + " x") != null);
    }

    /** The lines that belong to one row put together. */
    static List<List<List<PdfWord>>> joined(PdfPage page, List<PdfRow> lines, List<List<List<PdfWord>>> table) {
        boolean[] begins = begins(lines, table);
        boolean[] ruled = ruled(page, lines);
        int rows = count(begins);
        boolean byRules = count(ruled) * 10 >= rows * 6;
        List<List<List<PdfWord>>> joined = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            if (i == 0 || ruled[i] || (begins[i] && !byRules)) {
                joined.add(new ArrayList<>());
                table.get(i).forEach(cell -> joined.get(joined.size() - 1).add(new ArrayList<>()));
            }
            List<List<PdfWord>> row = joined.get(joined.size() - 1);
            for (int c = 0; c < row.size(); c++) {
                row.get(c).addAll(table.get(i).get(c));
            }
        }
        return joined;
    }

    private static int count(boolean[] marks) {
        int count = 0;
        for (boolean mark : marks) {
            count += mark ? 1 : 0;
        }
        return count;
    }

    /** Where rows begin: where there is more room than between the lines of a cell, or else where a cell cannot go on. */
    private static boolean[] begins(List<PdfRow> lines, List<List<List<PdfWord>>> table) {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            least = Math.min(least, way(lines, i));
        }
        int apart = 0;
        for (int i = 1; i < lines.size(); i++) {
            apart += way(lines, i) > APART * least ? 1 : 0;
        }
        boolean spaced = least < LINES * lines.get(0).size() && apart > 1;
        float[] widths = widths(table);
        boolean[] begins = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            begins[i] = i == 0
                    || way(lines, i) > APART * least
                    || lines.get(i).bold() != lines.get(i - 1).bold()
                    || followsNames(table, i)
                    || (!spaced && !goesOn(table.get(i - 1), table.get(i), widths));
        }
        return begins;
    }

    /** Whether a line with figures in several columns follows the names of columns, which have none. */
    private static boolean followsNames(List<List<List<PdfWord>>> table, int at) {
        return at <= LONGEST_NAMES
                && figured(table.get(at)) > 1
                && table.subList(0, at).stream().allMatch(row -> figured(row) == 0);
    }

    private static long figured(List<List<PdfWord>> row) {
        return row.stream()
                .filter(cell ->
                        cell.stream().anyMatch(word -> word.text().chars().anyMatch(Character::isDigit)))
                .count();
    }

    /**
     * Whether a line can go on with the cells of the line before: each of its cells stands below another, whose last word left no room for
     * its first.
     */
    private static boolean goesOn(List<List<PdfWord>> before, List<List<PdfWord>> row, float[] widths) {
        boolean named = !row.get(0).isEmpty()
                && !Character.isLowerCase(row.get(0).get(0).text().charAt(0));
        for (int c = 0; c < row.size(); c++) {
            if (row.get(c).isEmpty()) {
                continue;
            }
            if (before.get(c).isEmpty()) {
                return false;
            }
            PdfWord first = row.get(c).get(0);
            float room = widths[c] - width(before.get(c)) - first.size() * 0.3f;
            boolean sums = isFigure(row.get(c)) && endsInFigure(before.get(c)) && named;
            if (first.right() - first.left() < room - 1 || sums) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFigure(List<PdfWord> cell) {
        return cell.size() == 1 && FIGURE.matcher(cell.get(0).text()).matches();
    }

    private static boolean endsInFigure(List<PdfWord> cell) {
        String last = cell.get(cell.size() - 1).text();
        return isFigure(cell) || Character.isDigit(last.charAt(last.length() - 1));
    }

    private static float[] widths(List<List<List<PdfWord>>> table) {
        float[] widths = new float[table.get(0).size()];
        for (int c = 0; c < widths.length; c++) {
            List<PdfWord> column = new ArrayList<>();
            for (List<List<PdfWord>> row : table) {
                column.addAll(row.get(c));
            }
            widths[c] = width(column);
        }
        return widths;
    }

    private static float width(List<PdfWord> words) {
        return right(words)
                - words.stream().map(PdfWord::left).min(Float::compare).orElse(0f);
    }

    /** The right edge of what stands furthest to the right. */
    static float right(List<PdfWord> words) {
        return words.stream().map(PdfWord::right).max(Float::compare).orElse(0f);
    }

    private static float way(List<PdfRow> lines, int at) {
        return lines.get(at).base() - lines.get(at - 1).base();
    }

    /** Where a line is drawn across the table between this line of words and the one before. */
    private static boolean[] ruled(PdfPage page, List<PdfRow> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfRow line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        boolean[] ruled = new boolean[lines.size()];
        for (PdfPage.Rule rule : page.rules()) {
            float over = Math.min(right, rule.right()) - Math.max(left, rule.left());
            for (int i = 1; rule.across() && over > 0.6f * (right - left) && i < lines.size(); i++) {
                ruled[i] |= rule.top() > lines.get(i - 1).base()
                        && rule.top() < lines.get(i).base();
            }
        }
        return ruled;
    }
}
