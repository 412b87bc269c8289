package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.reading.figures.ContractYears;
import org.ringfence.reading.figures.Wording;

/**
 * A table of sums turned so that lines run down and years across: however it was laid out, as place by year, year by place, one sum to a
 * row, or one sum for every year.
 *
 * @param lines the lines in order
 * @param years the years that the table names, in order; empty where it names none
 * @param named the heading over the lines' names
 */
record BudgetGrid(List<BudgetLine> lines, List<String> years, Wording named) {
    /** Stands for the year of a table that names none. */
    static final String NO_YEAR = "";

    private static final int MOST_ROWS = 2_000;
    private static final String[] NOT_A_YEAR =
            Wording.list("baseline, outturn, actual, actuals, change, uplift, increase, %, last year, growth");
    private static final String[] AMOUNT = Wording.list(
            "amount, sum, envelope, budget, allocation, value, £, funding, payment, price, annual sum, annual envelope, annual budget, place budget");
    private static final String[] PERIOD = Wording.list("year, contract year, financial year, period, years");

    /** The grid of a table, or null if it holds no sums by line. */
    static @Nullable BudgetGrid of(Sheet sheet, List<String> years) {
        if (sheet.columns() < 2 || sheet.size() == 0) {
            return null;
        }
        Map<Integer, String> across = across(sheet, years);
        if (!across.isEmpty()) {
            return byColumns(sheet, across);
        }
        Map<Integer, String> down = down(sheet, years);
        int period = column(sheet, PERIOD);
        int amount = amount(sheet);
        if (period >= 0 && amount >= 0 && sheet.columns() > 2) {
            return oneToARow(sheet, period, amount, years);
        }
        if (down.size() >= Math.min(2, sheet.size()) && !down.isEmpty()) {
            return byRows(sheet, down);
        }
        return amount > 0 ? withoutYears(sheet, amount) : null;
    }

    private static Map<Integer, String> across(Sheet sheet, List<String> years) {
        Map<Integer, String> found = new LinkedHashMap<>();
        for (int i = 1; i < sheet.columns(); i++) {
            String year = sheet.head(i).hasAny(NOT_A_YEAR) ? null : ContractYears.named(sheet.header(i), years);
            if (year != null && !before(year, years) && !found.containsValue(year)) {
                found.put(i, year);
            }
        }
        return found;
    }

    private static boolean before(String year, List<String> years) {
        return !years.isEmpty() && !years.contains(year) && year.startsWith("20") && year.compareTo(years.get(0)) < 0;
    }

    private static Map<Integer, String> down(Sheet sheet, List<String> years) {
        Map<Integer, String> found = new LinkedHashMap<>();
        for (int r = 0; r < Math.min(sheet.size(), MOST_ROWS); r++) {
            String year = ContractYears.named(sheet.cell(r, 0), years);
            if (year != null && !before(year, years) && !found.containsValue(year)) {
                found.put(r, year);
            }
        }
        return found;
    }

    private static int column(Sheet sheet, String[] names) {
        for (int i = 0; i < sheet.columns(); i++) {
            if (sheet.head(i).isAny(names)) {
                return i;
            }
        }
        return -1;
    }

    private static int amount(Sheet sheet) {
        int exact = column(sheet, AMOUNT);
        for (int i = sheet.columns() - 1; exact < 0 && i > 0; i--) {
            exact = sheet.head(i).hasAny(AMOUNT) ? i : exact;
        }
        return exact;
    }

    private static BudgetGrid byColumns(Sheet sheet, Map<Integer, String> across) {
        int first = across.keySet().iterator().next();
        int name = nameColumn(sheet, first);
        int group = name > 0 && !reference(sheet, name - 1) ? name - 1 : -1;
        List<BudgetLine> lines = new ArrayList<>();
        for (int r = 0; r < Math.min(sheet.size(), MOST_ROWS); r++) {
            Map<String, BudgetLine.Cell> cells = new LinkedHashMap<>();
            boolean spans = sheet.spans(r);
            for (Map.Entry<Integer, String> year : across.entrySet()) {
                int column = year.getKey();
                String text = spans ? "" : sheet.cell(r, column);
                cells.put(year.getValue(), new BudgetLine.Cell(text, sheet.at(r, column)));
            }
            lines.add(new BudgetLine(sheet.cell(r, name), sheet.cell(r, group), sheet.at(r), cells));
        }
        return new BudgetGrid(lines, List.copyOf(across.values()), sheet.head(group >= 0 ? group : name));
    }

    /** The last column before the first year that holds words. */
    private static int nameColumn(Sheet sheet, int first) {
        for (int i = first - 1; i > 0; i--) {
            if (!sheet.head(i).hasAny("population", "weighted", "list size", "total", "%", "notes")
                    && !reference(sheet, i)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean reference(Sheet sheet, int column) {
        return sheet.head(column).isAny("ref", "no", "number", "reference", "code", "id")
                || sheet.header(column).equals("#");
    }

    private static BudgetGrid byRows(Sheet sheet, Map<Integer, String> down) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int c = 1; c < sheet.columns(); c++) {
            Map<String, BudgetLine.Cell> cells = new LinkedHashMap<>();
            for (Map.Entry<Integer, String> year : down.entrySet()) {
                int row = year.getKey();
                cells.put(year.getValue(), new BudgetLine.Cell(sheet.cell(row, c), sheet.at(row, c)));
            }
            lines.add(new BudgetLine(
                    sheet.header(c), "", sheet.at(down.keySet().iterator().next(), c), cells));
        }
        return new BudgetGrid(lines, List.copyOf(down.values()), Wording.of(""));
    }

    private static BudgetGrid oneToARow(Sheet sheet, int period, int amount, List<String> known) {
        int name = period == 0 ? (amount == 1 ? 2 : 1) : 0;
        Map<String, BudgetLine> lines = new LinkedHashMap<>();
        Set<String> years = new LinkedHashSet<>();
        for (int r = 0; r < Math.min(sheet.size(), MOST_ROWS); r++) {
            String year = ContractYears.named(sheet.cell(r, period), known);
            if (year == null) {
                continue;
            }
            years.add(year);
            String written = sheet.cell(r, name);
            BudgetLine line = lines.get(written);
            if (line == null) {
                line = new BudgetLine(written, "", sheet.at(r), Map.of());
                lines.put(written, line);
            }
            line.cells().putIfAbsent(year, new BudgetLine.Cell(sheet.cell(r, amount), sheet.at(r, amount)));
        }
        return new BudgetGrid(List.copyOf(lines.values()), List.copyOf(years), sheet.head(name));
    }

    private static BudgetGrid withoutYears(Sheet sheet, int amount) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int r = 0; r < Math.min(sheet.size(), MOST_ROWS); r++) {
            BudgetLine.Cell cell =
                    new BudgetLine.Cell(sheet.spans(r) ? "" : sheet.cell(r, amount), sheet.at(r, amount));
            lines.add(new BudgetLine(sheet.cell(r, 0), "", sheet.at(r), Map.of(NO_YEAR, cell)));
        }
        return new BudgetGrid(lines, List.of(), sheet.head(0));
    }
}
