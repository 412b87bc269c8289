package org.ringfence.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Table;
import org.ringfence.template.Blanks.Kind;

/**
 * The cells of a table that a template leaves empty, to be filled like blanks. A row of which nothing is written is one that may be left
 * out, and stays as it is.
 */
final class EmptyCells {
    private static final Pattern DATE = Pattern.compile("\\b(?:dates?|deadline|by when|when)\\b");
    private static final Pattern FIGURE = Pattern.compile(
            "£|%|\\b(?:amount|sum|value|number|figure|percentage|share|cost|price|rate|total|budget|envelope|population|patients|people"
                    + "|target|baseline|days?|weeks?|months?|years?|20\\d\\d)\\b");

    private EmptyCells() {}

    /** Whether a table of the draft has any. */
    static boolean in(Draft draft) {
        return draft.tables().stream()
                .anyMatch(table -> table.rows().stream()
                        .anyMatch(row -> isBegun(row) && row.cells().contains("")));
    }

    /** The draft with each filled. Clauses keep their places. */
    static Draft filled(Draft draft, Filling filling) {
        List<Clause> clauses = new ArrayList<>(draft.clauses());
        List<Table> tables = new ArrayList<>();
        for (Table table : draft.tables()) {
            List<Table.Row> rows = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                rows.add(isBegun(row) ? filled(row, table.header(), filling, clauses) : row);
            }
            tables.add(new Table(table.label(), table.headings(), table.caption(), table.header(), rows));
        }
        return new Draft(draft.name(), draft.sha256(), clauses, tables, draft.definitions(), draft.gaps());
    }

    private static boolean isBegun(Table.Row row) {
        return row.cells().stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static Table.Row filled(Table.Row row, List<String> header, Filling filling, List<Clause> clauses) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (cell.isEmpty()) {
                String head = i < header.size() ? header.get(i) : "";
                // Of two columns the first says what the second holds, whatever its head.
                cell = filling.of(
                        kind(row.cells().size() == 2 ? head + " " + row.cells().get(0) : head));
                append(clauses, row.clause(), (head.isEmpty() ? "" : head + ": ") + cell);
            }
            cells.add(cell);
        }
        return new Table.Row(row.clause(), cells);
    }

    private static Kind kind(String asked) {
        String low = asked.toLowerCase(Locale.ROOT);
        if (DATE.matcher(low).find()) {
            return Kind.DATE;
        }
        return FIGURE.matcher(low).find() ? Kind.FIGURE : Kind.WORDS;
    }

    private static void append(List<Clause> clauses, int index, String words) {
        Clause clause = clauses.get(index);
        clauses.set(
                index,
                new Clause(
                        index,
                        clause.label(),
                        clause.kind(),
                        clause.headings(),
                        clause.parent(),
                        clause.text() + "; " + words,
                        clause.line(),
                        clause.page()));
    }
}
