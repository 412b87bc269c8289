package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;
import org.ringfence.facts.CentralItem;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.ContractYear;
import org.ringfence.facts.Envelope;
import org.ringfence.facts.Fact;
import org.ringfence.facts.PlaceServed;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.reading.figures.ContractYears;
import org.ringfence.reading.figures.Wording;

/** Finds the envelopes of places and years, central items, and what each year of the contract is worth. */
final class EnvelopeReader {
    private static final int ENOUGH = 3;

    private final Particulars particulars;
    private final List<Sheet> sheets;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Set<String>> done = new LinkedHashMap<>();
    private final Map<String, Stated<BigDecimal>> totals = new LinkedHashMap<>();
    private final Places places;
    private List<String> years;

    private EnvelopeReader(Particulars particulars, List<Sheet> sheets) {
        this.particulars = particulars;
        this.sheets = sheets;
        this.places = Places.of(particulars);
        this.years = particulars.years();
    }

    static List<Fact> read(Draft draft, Particulars particulars, List<Sheet> sheets) {
        EnvelopeReader reader = new EnvelopeReader(particulars, sheets);
        reader.tables();
        reader.sentences(draft);
        reader.yearsAndPlaces();
        return reader.facts;
    }

    private void tables() {
        List<EnvelopeTable> candidates = new ArrayList<>();
        for (Sheet sheet : sheets) {
            EnvelopeTable table = FlowReader.isLedger(sheet) ? null : EnvelopeTable.of(sheet, places, years);
            if (table != null && table.score() >= ENOUGH) {
                candidates.add(table);
            }
        }
        candidates.sort(Comparator.comparingInt(EnvelopeTable::score).reversed());
        for (EnvelopeTable table : candidates) {
            take(table, table.read());
        }
    }

    private void take(EnvelopeTable table, Envelopes found) {
        List<String> named = table.grid().years();
        if (years.isEmpty() || named.size() > years.size() && named.containsAll(years) && consecutive(named)) {
            years = named;
        }
        boolean news = done.isEmpty();
        for (Map.Entry<String, Map<String, Envelopes.Slot>> place :
                found.places().entrySet()) {
            for (Map.Entry<String, Envelopes.Slot> slot : place.getValue().entrySet()) {
                for (String year : yearsOf(slot.getKey(), table)) {
                    news |= envelope(
                            place.getKey(),
                            year,
                            settled(table, found, slot.getKey(), slot.getValue()),
                            slot.getValue().at());
                }
            }
        }
        if (!news) {
            return;
        }
        for (Envelopes.Central item : found.central()) {
            for (String year : yearsOf(item.year(), table)) {
                facts.add(new CentralItem(item.name(), year, item.sum().amount(), item.at()));
            }
        }
        found.totals().forEach((key, cell) -> {
            BigDecimal total = table.total(found, key);
            if (total != null) {
                yearsOf(key, table).forEach(year -> totals.putIfAbsent(year, new Stated<>(total, cell.at())));
            }
        });
    }

    /** A single place whose lines are not all settled has what the total leaves after central items. */
    private Sum settled(EnvelopeTable table, Envelopes found, String year, Envelopes.Slot slot) {
        Sum sum = slot.sum();
        BigDecimal total = table.total(found, year);
        if (sum.kind() != Sum.Kind.BLANK || total == null || found.places().size() != 1 || !slot.several()) {
            return sum;
        }
        BigDecimal rest = total;
        for (Envelopes.Central item : found.central()) {
            BigDecimal amount = item.sum().amount();
            if (item.year().equals(year) && amount == null) {
                return sum;
            }
            rest = item.year().equals(year) && amount != null ? rest.subtract(amount) : rest;
        }
        return new Sum(Sum.Kind.AMOUNT, rest);
    }

    private boolean envelope(String place, String year, Sum sum, Location at) {
        if (!done.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(year)) {
            return false;
        }
        if (sum.kind() == Sum.Kind.ELSEWHERE) {
            facts.add(unsure("BUD-1", at, "the sum for " + place + " in " + year + " is said to stand elsewhere"));
        } else {
            facts.add(new Envelope(place, year, sum.amount(), sum.kind() == Sum.Kind.FORMULA, at));
        }
        return true;
    }

    private static boolean consecutive(List<String> named) {
        List<String> sorted = named.stream().sorted().toList();
        return sorted.equals(named) && named.stream().allMatch(year -> year.startsWith("20"));
    }

    /** The years that a column stands for: itself, or every year where the table names none and says so. */
    private List<String> yearsOf(String year, EnvelopeTable table) {
        if (!year.equals(BudgetGrid.NO_YEAR)) {
            return List.of(year);
        }
        StringBuilder all = new StringBuilder(table.sheet().title().words());
        for (int i = 0; i < table.sheet().columns(); i++) {
            all.append(' ').append(table.sheet().header(i));
        }
        for (BudgetLine line : table.grid().lines()) {
            line.cells().values().forEach(cell -> all.append(' ').append(cell.text()));
        }
        boolean each = ContractYears.each(Wording.of(all.toString()));
        if (each || years.size() == 1) {
            return years.isEmpty() ? List.of("each year") : years;
        }
        return List.of("the term");
    }

    private void sentences(Draft draft) {
        for (EnvelopeSentences.Found found : EnvelopeSentences.read(draft, places, years)) {
            envelope(found.place(), found.year(), found.sum(), found.at());
        }
    }

    private void yearsAndPlaces() {
        if (years.isEmpty()) {
            Set<String> named = new LinkedHashSet<>();
            done.values().forEach(named::addAll);
            years = named.stream()
                    .filter(y -> y.startsWith("20") || y.startsWith("Year"))
                    .sorted()
                    .toList();
        }
        for (String year : years) {
            Stated<BigDecimal> value = particulars.annualValue().get(year);
            Stated<BigDecimal> total = totals.get(year);
            Stated<BigDecimal> stated = value != null ? value : total;
            facts.add(new ContractYear(
                    year, stated == null ? null : stated.value(), stated == null ? null : stated.at()));
            Location at = total == null ? null : total.at();
            if (value != null && total != null && at != null && value.value().compareTo(total.value()) != 0) {
                facts.add(unsure(
                        "BUD-4",
                        at,
                        "the table's total for " + year + " is not the contract value stated in the particulars"));
            }
        }
        if (places.isEmpty()) {
            done.keySet().forEach(place -> facts.add(new PlaceServed(place, null)));
        }
        places.stated().forEach(place -> facts.add(new PlaceServed(place.value(), place.at())));
        wholeTerm();
    }

    /** A total over the term that the sums of its years do not come to is for a person to look at. */
    private void wholeTerm() {
        Stated<BigDecimal> total = particulars.totalValue();
        Location at = total == null ? null : total.at();
        if (total == null || at == null || !particulars.annualValue().isEmpty() || done.isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Fact fact : facts) {
            BigDecimal amount = BigDecimal.ZERO;
            if (fact instanceof Envelope envelope) {
                amount = envelope.amount();
            } else if (fact instanceof CentralItem item) {
                amount = item.amount();
            }
            if (amount == null) {
                return;
            }
            sum = sum.add(amount);
        }
        if (sum.compareTo(total.value()) != 0) {
            facts.add(unsure(
                    "BUD-4", at, "the envelopes and central items of all years come to £" + sum.toPlainString()));
        }
    }

    private static Provision unsure(String rule, Location at, String why) {
        return new Provision(rule, Stance.MENTIONS, Certainty.UNSURE, at, List.of(why));
    }
}
