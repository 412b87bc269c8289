package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables drawn with pipes or aligned with blanks in a text. */
final class TextTables {
    /** The cells of a row, and the column at which each begins. */
    private record Cells(List<String> texts, List<Integer> starts) {}

    /** Bounds how far a line is followed that may begin a table, so that reading stays linear. */
    private static final int MOST_LINES_OF_A_CELL = 8;

    private TextTables() {}

    static boolean isPiped(Line line) {
        String text = line.text();
        int first = text.indexOf('|');
        return first >= 0 && (text.indexOf('|', first + 1) > 0 || first > 0 && first < text.length() - 1);
    }

    /** How many lines from here on make a table with pipes, at least two; else 0. */
    static int pipedLength(List<Line> lines, int from) {
        int to = from;
        while (to < lines.size() && isPiped(lines.get(to))) {
            to++;
        }
        return to - from >= 2 ? to - from : 0;
    }

    static Block.Grid piped(List<Line> lines, int from, int length) {
        List<Block.Row> rows = new ArrayList<>();
        boolean header = false;
        for (int i = from; i < from + length; i++) {
            List<String> cells = pipedCells(lines.get(i).text());
            if (isRule(cells)) {
                header |= rows.size() == 1;
            } else {
                rows.add(new Block.Row(cells, lines.get(i).number()));
            }
        }
        boolean named = !rows.isEmpty() && !String.join("", rows.get(0).cells()).isBlank();
        return new Block.Grid(rows, header && named, 0);
    }

    private static List<String> pipedCells(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int n = text.length();
        for (int i = text.startsWith("|") ? 1 : 0; i < n; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < n && text.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!text.endsWith("|") || text.endsWith("\\|")) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    private static boolean isRule(List<String> cells) {
        boolean dash = false;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c != '-' && c != ':' && c != '=' && c != '+') {
                    return false;
                }
                dash |= c == '-' || c == '=';
            }
        }
        return dash;
    }

    /** How many lines from here on make a table aligned with blanks; 0 if they do not. */
    static int alignedLength(List<Line> lines, int from) {
        Cells first = aligned(lines.get(from));
        if (first == null) {
            return 0;
        }
        int rows = 1;
        int goingOn = 0;
        int to = from + 1;
        for (; to < lines.size() && !lines.get(to).blank(); to++) {
            if (isDrawn(lines.get(to))) {
                continue;
            }
            Cells cells = aligned(lines.get(to));
            if (cells != null && cells.texts().size() == first.texts().size()) {
                rows++;
                goingOn = 0;
            } else if (++goingOn > MOST_LINES_OF_A_CELL || !goesOn(first, lines.get(to))) {
                break;
            }
        }
        int needed = first.texts().size() >= 3 ? 2 : 3;
        return rows >= needed ? to - from : 0;
    }

    static Block.Grid aligned(List<Line> lines, int from, int length) {
        List<Block.Row> rows = new ArrayList<>();
        Cells shape = null;
        boolean drawn = false;
        for (int i = from; i < from + length; i++) {
            Line line = lines.get(i);
            if (isDrawn(line)) {
                drawn |= rows.size() == 1;
                continue;
            }
            Cells cells = aligned(line);
            if (cells != null
                    && (shape == null || cells.texts().size() == shape.texts().size())) {
                shape = shape == null ? cells : shape;
                rows.add(new Block.Row(new ArrayList<>(cells.texts()), line.number()));
            } else if (shape != null) {
                append(rows.get(rows.size() - 1).cells(), shape, line);
            }
        }
        return new Block.Grid(rows, drawn, 0);
    }

    /** Whether a line holds the rest of a cell: it begins below a later column, or is narrow enough for the first. */
    private static boolean goesOn(Cells shape, Line line) {
        boolean narrow = line.indent() + line.text().length() < shape.starts().get(1);
        return column(shape, line.indent()) >= 1 || (narrow && !line.text().endsWith("."));
    }

    /** A cell broken over two lines: the second begins below the cell it belongs to. */
    private static void append(List<String> row, Cells shape, Line line) {
        Cells more = cells(line);
        for (int i = 0; i < more.texts().size(); i++) {
            int column = Math.max(0, column(shape, more.starts().get(i)));
            row.set(column, row.get(column) + " " + more.texts().get(i));
        }
    }

    private static int column(Cells shape, int start) {
        int best = -1;
        for (int i = 0; i < shape.starts().size(); i++) {
            best = start >= shape.starts().get(i) - 1 ? i : best;
        }
        return best;
    }

    private static boolean isDrawn(Line line) {
        String text = line.text();
        return text.length() >= 3 && Prose.only(text, "-=_+ \t─═");
    }

    /** The cells of a line that has at least two and is no numbered or named line of text; else null. */
    private static @Nullable Cells aligned(Line line) {
        Cells cells = cells(line);
        if (cells.texts().size() < 2 || isDrawn(line) || cells.texts().get(0).endsWith(":")) {
            return null;
        }
        String first = cells.texts().get(0);
        TypedNumbers.Split split = cells.texts().size() == 2 ? NumberForms.candidate(first + " x") : null;
        return split != null && split.rest().equals("x") ? null : cells;
    }

    private static Cells cells(Line line) {
        List<String> texts = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        String text = line.text();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            boolean tab = text.charAt(i) == '\t';
            if (tab || (text.charAt(i) == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ')) {
                texts.add(text.substring(start, i));
                starts.add(line.indent() + start);
                while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                    i++;
                }
                start = i;
            } else {
                i++;
            }
        }
        texts.add(text.substring(start));
        starts.add(line.indent() + start);
        return new Cells(texts, starts);
    }
}
