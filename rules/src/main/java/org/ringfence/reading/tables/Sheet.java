package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.draft.Table;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** A table made ready for reading: a header even where the format marks none, and a name from what stands above it. */
final class Sheet {
    private final Draft draft;
    private final List<String> header;
    private final List<Wording> heads;
    private final List<Table.Row> rows;
    private final Wording title;
    private final Wording near;

    private Sheet(Draft draft, Wording title, Wording near, List<String> header, List<Table.Row> rows) {
        this.draft = draft;
        this.title = title;
        this.near = near;
        this.header = header;
        this.heads = header.stream().map(Wording::of).toList();
        this.rows = rows;
    }

    static Sheet of(Draft draft, Table table) {
        List<String> header = table.header();
        List<Table.Row> rows = table.rows();
        if (header.isEmpty() && rows.size() > 1 && names(rows.get(0).cells())) {
            header = rows.get(0).cells();
            rows = rows.subList(1, rows.size());
        }
        if (!rows.isEmpty()
                && repeats(header)
                && rows.size() > 1
                && noFigures(rows.get(0).cells())) {
            header = joined(header, rows.get(0).cells());
            rows = rows.subList(1, rows.size());
        }
        List<String> headings = table.headings();
        String last = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
        Wording near = Wording.of(table.caption() + " . " + last);
        Wording title = Wording.of(table.caption() + " . " + String.join(" . ", headings));
        return new Sheet(draft, title, near, header, rows);
    }

    /** The same table with its first row as header, where it has none. */
    Sheet headed() {
        if (!header.isEmpty() || rows.size() < 2) {
            return this;
        }
        return new Sheet(draft, title, near, rows.get(0).cells(), rows.subList(1, rows.size()));
    }

    private static boolean names(List<String> cells) {
        return cells.size() > 1
                && cells.stream().filter(c -> !c.isBlank()).distinct().count() > 1
                && noFigures(cells);
    }

    private static boolean noFigures(List<String> cells) {
        for (String cell : cells) {
            if (cell.length() > 120) {
                return false;
            }
            for (Figure figure : Figures.in(cell)) {
                if (figure.kind() != Figure.Kind.YEAR && figure.kind() != Figure.Kind.DATE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a heading spans columns, so that the names of the columns stand in two rows. */
    private static boolean repeats(List<String> header) {
        for (int i = 1; i < header.size(); i++) {
            if (!header.get(i).isBlank() && header.get(i).equals(header.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String below = i < lower.size() ? lower.get(i) : "";
            both.add(above.equals(below) ? above : (above + " " + below).strip());
        }
        return both;
    }

    int columns() {
        return header.size();
    }

    int size() {
        return rows.size();
    }

    /** The name of a column, folded. */
    Wording head(int column) {
        return heads.get(column);
    }

    /** The name of a column as written; empty beyond the last. */
    String header(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    /** A cell, empty where the row is short or the column is -1. */
    String cell(int row, int column) {
        List<String> cells = rows.get(row).cells();
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    List<String> cells(int row) {
        return rows.get(row).cells();
    }

    /** Everything above the table that names it: caption and headings. */
    Wording title() {
        return title;
    }

    /** The caption and the nearest heading alone. */
    Wording near() {
        return near;
    }

    /** Whether one text spans the whole row, as a heading within the table does. */
    boolean spans(int row) {
        List<String> cells = rows.get(row).cells();
        return cells.size() > 1 && !cells.get(0).isBlank() && new HashSet<>(cells).size() == 1;
    }

    boolean blank(int row) {
        return rows.get(row).cells().stream().allMatch(String::isBlank);
    }

    /** The place of a row. */
    Location at(int row) {
        return clause(row).whole();
    }

    /** The place of a cell; of its row where the cell is empty or cannot be found in it. */
    Location at(int row, int column) {
        Clause clause = clause(row);
        List<String> cells = rows.get(row).cells();
        int from = 0;
        for (int i = 0; i <= column && i < cells.size(); i++) {
            String cell = cells.get(i);
            String name = i < header.size() ? header.get(i) : "";
            int named = name.isEmpty() ? -1 : clause.text().indexOf(name + ": ", from);
            from = named < 0 ? from : named + name.length();
            int at = cell.isEmpty() ? -1 : clause.text().indexOf(cell, from);
            if (at >= 0 && i == column) {
                return clause.at(at, at + cell.length());
            }
            from = at < 0 ? from : at + cell.length();
        }
        return clause.whole();
    }

    Clause clause(int row) {
        return draft.clauses().get(rows.get(row).clause());
    }
}
