package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.reading.figures.Wording;

/** Reads a table of sums as envelopes of places, if it is one. */
final class EnvelopeTable {
    private static final String[] ENVELOPE = Wording.list("envelope, envelopes");
    private static final String[] BUDGET =
            Wording.list("budget, budgets, allocation, allocations, delegated, place fund, ring fenced, ringfenced");
    private static final String[] MONEY = Wording.list("""
            fund, funding, payment, payments, finance, finances, financial, value, price, money, sums, sum, resources, contract sum, funds, pot,
            what each place gets, amounts, amount, investment""");
    private static final String[] OTHER = Wording.list("""
            population, populations, list size, activity, workforce, staff, staffing, wte, outturn, historic, illustrative, example, savings, charges,
            fees, fee, outcome, outcomes, weight, trajectory, admissions, premises, rent, recharges, spend by, last year, votes, seats, risk, outcome payment,
            worked example, forecast, penalty, penalties, deductions, indicative savings, cost, costs, bonus, tariff""");

    private final Sheet sheet;
    private final BudgetGrid grid;
    private final Places places;
    private final BigDecimal scale;
    private final boolean named;

    private EnvelopeTable(Sheet sheet, BudgetGrid grid, Places places) {
        this.sheet = sheet;
        this.grid = grid;
        this.places = places;
        StringBuilder heading = new StringBuilder(sheet.near().words()).append(' ');
        for (int i = 0; i < sheet.columns(); i++) {
            heading.append(sheet.header(i)).append(' ');
        }
        this.scale = Sum.scale(heading.toString());
        this.named = grid.lines().stream().anyMatch(line -> place(line) != null);
    }

    /** The table made ready, or null if it has no sums by line. */
    static @Nullable EnvelopeTable of(Sheet sheet, Places places, List<String> years) {
        BudgetGrid grid = BudgetGrid.of(sheet, years);
        return grid == null ? null : new EnvelopeTable(sheet, grid, places);
    }

    BudgetGrid grid() {
        return grid;
    }

    Sheet sheet() {
        return sheet;
    }

    /** How much speaks for a table of envelopes; below 3 it is none. */
    int score() {
        Wording near = sheet.near();
        StringBuilder heads = new StringBuilder();
        for (int i = 0; i < sheet.columns(); i++) {
            heads.append(sheet.header(i)).append(" . ");
        }
        Wording header = Wording.of(heads.toString());
        boolean envelope = near.hasAny(ENVELOPE) || header.hasAny(ENVELOPE);
        boolean budget = near.hasAny(BUDGET) || header.hasAny(BUDGET);
        boolean other = near.hasAny(OTHER) || header.hasAny(OTHER);
        int score = envelope
                ? 5
                : budget
                        ? 4
                        : near.hasAny(MONEY)
                                        || header.hasAny(MONEY)
                                        || sheet.title().hasAny(BUDGET)
                                ? 3
                                : 0;
        if (!sums() || other && !envelope && !budget) {
            return 0;
        }
        if (named || placed()) {
            score += pounds() ? 3 : 2;
        } else if (places.size() > 1 && subject() == null) {
            return 0;
        }
        return other ? score - 2 : score;
    }

    /** Whether most cells can be sums. */
    private boolean sums() {
        int possible = 0;
        int stated = 0;
        int all = 0;
        for (BudgetLine line : grid.lines()) {
            for (BudgetLine.Cell cell : line.cells().values()) {
                all++;
                possible +=
                        Sum.possible(cell.text()) || Sum.of(cell.text(), scale).kind() == Sum.Kind.FORMULA ? 1 : 0;
                stated += cell.text().isBlank() ? 0 : 1;
            }
        }
        return stated > 0 && possible * 3 >= all * 2;
    }

    private boolean pounds() {
        for (BudgetLine line : grid.lines()) {
            for (BudgetLine.Cell cell : line.cells().values()) {
                if (cell.text().contains("£")) {
                    return true;
                }
            }
        }
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether the lines' heading says that they are places. */
    private boolean placed() {
        return grid.named()
                .hasAny(
                        "place",
                        "places",
                        "neighbourhood",
                        "neighbourhoods",
                        "locality",
                        "borough",
                        "district",
                        "area");
    }

    /** The one place that the table's own heading names, or that the contract serves. */
    private @Nullable String subject() {
        String only = places.only();
        return only != null ? only : places.in(sheet.near());
    }

    private @Nullable String place(BudgetLine line) {
        Wording words = Wording.of(line.name());
        String found = places.in(words);
        if (found == null || line.sort() == BudgetLine.Sort.ASIDE) {
            return null;
        }
        boolean plain = words.size() <= Wording.of(found).size() + 4;
        boolean exact = Wording.of(found).words().equals(words.words());
        boolean body = words.hasAny(
                "ltd",
                "limited",
                "federation",
                "trust",
                "council",
                "fee",
                "management",
                "team",
                "central",
                "host",
                "total");
        return exact || plain && !body ? found : null;
    }

    /** Gathers the table's sums. */
    Envelopes read() {
        Envelopes found = new Envelopes();
        String group = named ? null : places.isEmpty() || placed() && subject() == null ? null : subject();
        boolean heads = false;
        List<BudgetLine> lines = grid.lines();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            String place = place(line);
            BudgetLine.Sort sort = line.sort();
            String before = line.group().isEmpty() ? null : places.in(Wording.of(line.group()));
            if (line.empty() && opens(lines, i)) {
                group = place;
                heads = true;
            } else if (before != null) {
                grouped(found, before, line, sort);
                group = before;
            } else if (place != null
                    && (sort != BudgetLine.Sort.CENTRAL || !line.name().contains(":"))) {
                direct(found, place, line);
            } else if (sort == BudgetLine.Sort.TOTAL || sort == BudgetLine.Sort.SUBTOTAL) {
                total(found, line, sort, heads ? group : null, later(lines, i));
            } else if (sort == BudgetLine.Sort.CENTRAL) {
                central(found, line);
            } else if (sort == BudgetLine.Sort.LINE) {
                line(found, group, line);
            }
        }
        return found;
    }

    private void line(Envelopes found, @Nullable String group, BudgetLine line) {
        if (group != null) {
            grouped(found, group, line, BudgetLine.Sort.LINE);
        } else if (named || sheet.near().hasAny("central")) {
            central(found, line);
        } else if (placed() || places.isEmpty()) {
            direct(found, line.name(), line);
        }
    }

    /** Whether an empty line heads the lines after it. */
    private boolean opens(List<BudgetLine> lines, int i) {
        return i + 1 < lines.size()
                && !lines.get(i + 1).empty()
                && place(lines.get(i + 1)) == null
                && lines.get(i + 1).sort() == BudgetLine.Sort.LINE;
    }

    private static boolean later(List<BudgetLine> lines, int i) {
        for (int next = i + 1; next < lines.size() && next < i + 60; next++) {
            if (lines.get(next).empty()) {
                return true;
            }
        }
        return false;
    }

    private void direct(Envelopes found, String place, BudgetLine line) {
        for (Map.Entry<String, BudgetLine.Cell> cell : line.cells().entrySet()) {
            found.slot(place, cell.getKey(), cell.getValue().at()).line(sum(cell.getValue()));
        }
    }

    private void grouped(Envelopes found, String place, BudgetLine line, BudgetLine.Sort sort) {
        if (sort == BudgetLine.Sort.ASIDE && !line.name().isBlank()) {
            return;
        }
        boolean whole = sort == BudgetLine.Sort.TOTAL
                || sort == BudgetLine.Sort.SUBTOTAL
                || line.name().isBlank();
        for (Map.Entry<String, BudgetLine.Cell> cell : line.cells().entrySet()) {
            Envelopes.Slot slot =
                    found.slot(place, cell.getKey(), cell.getValue().at());
            if (whole) {
                slot.direct(sum(cell.getValue()), cell.getValue().at());
            } else {
                slot.line(sum(cell.getValue()));
            }
        }
    }

    private void total(Envelopes found, BudgetLine line, BudgetLine.Sort sort, @Nullable String group, boolean later) {
        String place = places.in(Wording.of(line.name()));
        String whole =
                place != null && places.size() > 1 ? place : later || sort == BudgetLine.Sort.SUBTOTAL ? group : null;
        if (whole != null) {
            grouped(found, whole, line, sort);
        } else if (sort == BudgetLine.Sort.TOTAL) {
            line.cells().forEach(found.totals()::putIfAbsent);
        }
    }

    private void central(Envelopes found, BudgetLine line) {
        for (Map.Entry<String, BudgetLine.Cell> cell : line.cells().entrySet()) {
            Sum sum = sum(cell.getValue());
            found.central()
                    .add(new Envelopes.Central(
                            line.name(), cell.getKey(), sum, cell.getValue().at()));
        }
    }

    private Sum sum(BudgetLine.Cell cell) {
        return Sum.of(cell.text(), scale);
    }

    /** The total of a year, or null where the table has none. */
    @Nullable
    BigDecimal total(Envelopes found, String year) {
        BudgetLine.Cell cell = found.totals().get(year);
        return cell == null ? null : sum(cell).amount();
    }
}
