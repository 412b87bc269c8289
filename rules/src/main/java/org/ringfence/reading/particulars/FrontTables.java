package org.ringfence.reading.particulars;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.draft.Table;
import org.ringfence.reading.figures.Wording;

/** Reads the tables of particulars: a label in one cell and the answer in the next, or a header of labels over one row. */
final class FrontTables {
    /** The most rows of one table that are looked at: particulars are short. */
    private static final int MOST_ROWS = 200;

    private FrontTables() {}

    static void read(Draft draft, List<Entry> into) {
        for (Table table : draft.tables()) {
            List<String> header = table.header();
            if (table.rows().size() == 1 && labels(header) >= 3 && names(header)) {
                across(draft, header, table.rows().get(0), into);
            } else if (isFront(table)) {
                down(draft, table, into);
            }
        }
    }

    /** A table of particulars asks two different things or more in its first columns, or names a party or the form. */
    private static boolean isFront(Table table) {
        Set<Label> asked = EnumSet.noneOf(Label.class);
        boolean pairs = true;
        int rows = 0;
        for (Table.Row row : table.rows()) {
            if (rows++ >= MOST_ROWS) {
                break;
            }
            Label label = first(row.cells());
            if (label != null) {
                asked.add(label);
            }
            pairs &= row.cells().size() <= 3;
        }
        Label head = first(table.header());
        if (head != null && table.header().size() == 2) {
            asked.add(head);
        }
        boolean party = asked.contains(Label.HOST) || asked.contains(Label.COMMISSIONER) || asked.contains(Label.FORM);
        return asked.size() >= 3
                || asked.size() >= 2 && (pairs || party)
                || asked.size() == 1 && party && rows <= 4 && pairs;
    }

    private static @Nullable Label first(List<String> cells) {
        for (int i = 0; i < Math.min(2, cells.size() - 1); i++) {
            Label label = Label.of(cells.get(i));
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    private static int labels(List<String> cells) {
        int count = 0;
        for (String cell : cells) {
            count += Label.of(cell) == null ? 0 : 1;
        }
        return count;
    }

    private static boolean names(List<String> cells) {
        boolean host = false;
        boolean other = false;
        for (String cell : cells) {
            Label label = Label.of(cell);
            host |= label == Label.HOST;
            other |= label == Label.COMMISSIONER || label == Label.FORM;
        }
        return host && other;
    }

    private static void across(Draft draft, List<String> header, Table.Row row, List<Entry> into) {
        int from = 0;
        for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
            Label label = Label.of(header.get(i));
            String value = row.cells().get(i);
            Location at = Quote.of(draft.clauses().get(row.clause()), value, from);
            from = at.end();
            if (label != null) {
                into.add(new Entry(label, header.get(i), value, at));
            }
        }
    }

    private static void down(Draft draft, Table table, List<Entry> into) {
        List<String> header = table.header();
        if (header.size() == 2 && !table.rows().isEmpty()) {
            Label label = Label.of(header.get(0));
            if (label != null && !generic(header.get(1))) {
                Location at = draft.clauses().get(table.rows().get(0).clause()).at(0, 0);
                into.add(new Entry(label, header.get(0), header.get(1), at));
            }
        }
        int rows = 0;
        for (Table.Row row : table.rows()) {
            if (rows++ >= MOST_ROWS) {
                break;
            }
            pairs(draft, row, into);
        }
    }

    private static void pairs(Draft draft, Table.Row row, List<Entry> into) {
        List<String> cells = row.cells();
        int from = 0;
        for (int i = 0; i + 1 < cells.size(); i++) {
            Label label = Label.of(cells.get(i));
            String value = cells.get(i + 1);
            if (label == null || value.equals(cells.get(i))) {
                continue;
            }
            String text = draft.clauses().get(row.clause()).text();
            int labelled = text.indexOf(cells.get(i), from);
            from = labelled < 0 ? from : labelled + cells.get(i).length();
            Location at = Quote.of(draft.clauses().get(row.clause()), value, from);
            from = at.start() == 0 ? from : at.end();
            into.add(new Entry(label, cells.get(i), value, at));
            i++;
        }
    }

    /** Whether this heads a column of answers instead of being one. */
    private static boolean generic(String cell) {
        Wording words = Wording.of(cell);
        return words.isEmpty()
                || Label.of(cell) != null
                || words.isAny(
                        "entry",
                        "detail",
                        "details",
                        "value",
                        "description",
                        "information",
                        "answer",
                        "particulars",
                        "provision",
                        "response",
                        "content",
                        "contents",
                        "meaning",
                        "name");
    }
}
