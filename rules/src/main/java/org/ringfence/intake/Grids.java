package org.ringfence.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes sense of a table: which row is its header, and how a row reads as a sentence. */
final class Grids {
    /** Names of a column that say nothing about what stands in it. */
    private static final Set<String> GENERIC = WordList.of(
            "particular, particulars, item, items, detail, details, entry, entries, description, information, "
                    + "heading, field, subject, matter, content, key, value, provision");

    private static final Set<String> NAMES =
            WordList.of("contract form, form, form of contract, type of contract, contract type, contract, agreement, "
                    + "agreement type, host, provider, lead provider, integrator, contractor, commissioner, commissioners, "
                    + "population, population served, place, places, places served, neighbourhood, neighbourhoods, "
                    + "neighbourhood served, term, start date, end date, expiry date, commencement date, commencement, "
                    + "expiry, contract value, total contract value, kind of provider, kind of host, type of host, type of "
                    + "provider, host type, parties, title, date, annual value, contract name, name of contract, name of "
                    + "host, name of provider, footprint, area");

    private static final Set<String> COLUMNS = WordList.of(
            "place, amount, sum, budget, year, payer, payee, member, votes, seats, term, meaning, definition, "
                    + "outcome, measure, weight, baseline, target, neighbourhood, provider, agreement, ref, no, no., "
                    + "number, name, body, role, date, envelope, organisation, practice, sub-contractor, subcontractor, "
                    + "service, services, purpose, period, partner, party, status, word, expression, defined term, "
                    + "indicator, metric, allocation, value, share, rate");

    private Grids() {}

    private static boolean isGeneric(String name) {
        return name.isEmpty() || GENERIC.contains(name);
    }

    /** A table in which the rows that only name it or its columns are set apart. */
    record Sorted(String caption, List<String> header, List<Block.Row> rows) {}

    static Sorted sorted(Block.Grid grid) {
        List<Block.Row> rows = new ArrayList<>(grid.rows().size());
        for (Block.Row row : grid.rows()) {
            List<String> folded = new ArrayList<>(row.cells().size());
            for (String cell : row.cells()) {
                folded.add(Prose.folded(cell));
            }
            if (!said(folded).isEmpty()) {
                rows.add(new Block.Row(folded, row.line()));
            }
        }
        String caption = "";
        boolean marked = grid.firstRowIsHeader();
        List<String> first = rows.isEmpty() ? List.of() : rows.get(0).cells();
        if (rows.size() > 1 && first.size() > 1 && new HashSet<>(said(first)).size() == 1 && namesAll(first)) {
            caption = said(first).get(0);
            marked = false;
            rows.remove(0);
        }
        if (rows.size() < 2 || !isHeader(rows, marked)) {
            return new Sorted(caption, List.of(), rows);
        }
        List<String> header = rows.get(0).cells();
        List<Block.Row> body = new ArrayList<>(rows.size());
        for (Block.Row row : rows) {
            // Word and PDF repeat the header on each page.
            if (!row.cells().equals(header)) {
                body.add(row);
            }
        }
        return new Sorted(caption, header, body);
    }

    /** Whether the one text of a row stands for the whole row: a title over the columns, or the first cell of a titled table. */
    private static boolean namesAll(List<String> row) {
        return said(row).size() == row.size() || (!row.get(0).isEmpty() && GENERIC.contains(plain(row.get(0))));
    }

    private static List<String> said(List<String> row) {
        List<String> said = new ArrayList<>(row.size());
        for (String cell : row) {
            if (!cell.isEmpty()) {
                said.add(cell);
            }
        }
        return said;
    }

    private static boolean isHeader(List<Block.Row> rows, boolean marked) {
        List<String> first = rows.get(0).cells();
        if (first.size() == 2) {
            return isHeaderOfTwo(rows, marked);
        }
        if (marked || first.size() < 2) {
            return marked;
        }
        boolean column = false;
        for (String cell : first) {
            if (cell.length() > 80 || isValue(cell)) {
                return false;
            }
            column |= isColumn(cell);
        }
        return first.size() - said(first).size() <= 1 && (column || contrasts(rows));
    }

    /** In a table of two columns a "header" may be just its first entry, as in {@code Contract form | SNP}. */
    private static boolean isHeaderOfTwo(List<Block.Row> rows, boolean marked) {
        List<String> first = rows.get(0).cells();
        String left = plain(first.get(0));
        String right = plain(first.get(1));
        if (isGeneric(left) && isGeneric(right)) {
            return true;
        }
        int names = 0;
        for (Block.Row row : rows) {
            names += NAMES.contains(plain(row.cells().get(0))) ? 1 : 0;
        }
        if (names * 2 >= rows.size() && names > 1) {
            return GENERIC.contains(left) || GENERIC.contains(right);
        }
        if (marked) {
            return true;
        }
        boolean columns = COLUMNS.contains(left) || COLUMNS.contains(right);
        return !isValue(first.get(0))
                && !isValue(first.get(1))
                && (COLUMNS.contains(left) && COLUMNS.contains(right) || columns && contrasts(rows));
    }

    /** Whether some column holds values below a first cell that is none. */
    private static boolean contrasts(List<Block.Row> rows) {
        for (int column = 0; column < rows.get(0).cells().size(); column++) {
            int values = 0;
            for (int r = 1; r < rows.size(); r++) {
                values += isValue(cell(rows.get(r).cells(), column)) ? 1 : 0;
            }
            if (values * 2 > rows.size() - 1) {
                return true;
            }
        }
        return false;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static boolean isColumn(String cell) {
        return COLUMNS.contains(plain(cell)) || isYear(cell);
    }

    /** A contract year such as 2027/28 heads a column; any other figure is a value. */
    private static boolean isYear(String cell) {
        return cell.length() >= 4 && cell.length() <= 9 && cell.startsWith("20") && Prose.only(cell, "0123456789/-–");
    }

    private static boolean isValue(String cell) {
        if (cell.isEmpty() || isYear(cell)) {
            return false;
        }
        char c = cell.charAt(0);
        int digits = Prose.count(cell, "0123456789");
        return "£€$[".indexOf(c) >= 0 || cell.endsWith("%") || digits * 2 >= cell.length();
    }

    private static String plain(String cell) {
        String s = cell.endsWith(":") ? cell.substring(0, cell.length() - 1) : cell;
        return s.toLowerCase(Locale.ROOT);
    }

    /** A row as one line of text: {@code Header: value; Header: value}, or {@code key: value} where the columns have no names. */
    static String line(List<String> header, List<String> row) {
        boolean named = false;
        for (String name : header) {
            named |= !isGeneric(plain(name));
        }
        named &= header.size() != 2 || !isGeneric(plain(header.get(0)));
        StringBuilder out = new StringBuilder();
        String before = "";
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String name = named && i < header.size() ? header.get(i) : "";
            if (cell.isEmpty() || (name.isEmpty() && cell.equals(before))) {
                continue;
            }
            before = cell;
            if (out.length() > 0) {
                boolean key = !named && i == 1 && row.size() == 2;
                int last = out.length() - 1;
                boolean ended = ":;".indexOf(out.charAt(last)) >= 0;
                out.append(ended ? " " : key ? ": " : "; ");
            }
            if (!name.isEmpty()) {
                out.append(name).append(name.endsWith(":") ? " " : ": ");
            }
            out.append(cell);
        }
        return out.toString();
    }
}
