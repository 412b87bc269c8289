package org.ringfence.reading.particulars;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Stated;
import org.ringfence.reading.figures.ContractYears;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** Reads the contract value: year by year, a year, or over the term. */
final class ValueReader {
    private final List<String> years;
    private final @Nullable BigDecimal termYears;
    private final Map<String, Stated<BigDecimal>> annual = new LinkedHashMap<>();
    private @Nullable Stated<BigDecimal> total;

    private ValueReader(List<String> years, @Nullable BigDecimal termYears) {
        this.years = years;
        this.termYears = termYears;
    }

    /** The values of the years, and of the whole term. */
    record Value(
            Map<String, Stated<BigDecimal>> annual,
            @Nullable Stated<BigDecimal> total) {}

    static Value read(List<Entry> entries, List<String> years, @Nullable BigDecimal termYears) {
        ValueReader reader = new ValueReader(years, termYears);
        for (Entry entry : entries) {
            switch (entry.label()) {
                case ANNUAL_VALUE, VALUE, TOTAL_VALUE -> reader.entry(entry);
                default -> {}
            }
        }
        return new Value(reader.annual, reader.total);
    }

    private void entry(Entry entry) {
        String named = ContractYears.named(entry.labelled(), years);
        List<Figure> figures = Figures.in(entry.value());
        List<Figure> sums = figures.stream().filter(Figure::isMoney).toList();
        if (sums.isEmpty()) {
            return;
        }
        if (named != null && sums.size() == 1) {
            put(named, entry, sums.get(0));
            return;
        }
        if (byYear(entry, figures)) {
            return;
        }
        Wording words = Wording.of(entry.value());
        boolean each = entry.label() == Label.ANNUAL_VALUE || ContractYears.each(words);
        boolean over = entry.label() == Label.TOTAL_VALUE || overTerm(words);
        if (each && over && sums.size() > 1) {
            mixed(entry, sums);
        } else if (each) {
            years.forEach(year -> put(year, entry, sums.get(0)));
        } else if (over || sums.size() == 1) {
            total(entry, sums.get(0));
        } else if (sums.size() == years.size()) {
            for (int i = 0; i < sums.size(); i++) {
                put(years.get(i), entry, sums.get(i));
            }
        }
    }

    private static boolean overTerm(Wording words) {
        return words.hasAny(
                "in total", "total", "over the term", "over", "whole term", "lifetime", "in all", "for the term");
    }

    /** Sums that each stand beside a year, before or after it. */
    private boolean byYear(Entry entry, List<Figure> figures) {
        int paired = 0;
        Figure year = null;
        Figure sum = null;
        for (Figure figure : figures) {
            if (figure.kind() == Figure.Kind.YEAR || figure.kind() == Figure.Kind.DATE) {
                if (sum != null) {
                    paired += pair(entry, figure, sum);
                    sum = null;
                } else {
                    year = figure;
                }
            } else if (figure.isMoney()) {
                if (year != null) {
                    paired += pair(entry, year, figure);
                    year = null;
                } else {
                    sum = figure;
                }
            }
        }
        return paired > 0;
    }

    private int pair(Entry entry, Figure year, Figure sum) {
        String name = ContractYears.named(entry.value().substring(year.start(), year.end()), years);
        if (name == null || year.kind() != Figure.Kind.YEAR || !years.isEmpty() && !years.contains(name)) {
            return 0;
        }
        put(name, entry, sum);
        return 1;
    }

    /** {@code £5m a year (£25m over the term)}: the larger is the total. */
    private void mixed(Entry entry, List<Figure> sums) {
        Figure first = sums.get(0);
        Figure second = sums.get(1);
        boolean firstLess = first.value().compareTo(second.value()) <= 0;
        years.forEach(year -> put(year, entry, firstLess ? first : second));
        total(entry, firstLess ? second : first);
    }

    private void put(String year, Entry entry, Figure sum) {
        annual.putIfAbsent(year, stated(entry, sum));
    }

    private void total(Entry entry, Figure sum) {
        if (termYears != null && termYears.compareTo(BigDecimal.ONE) == 0 && years.size() == 1) {
            put(years.get(0), entry, sum);
        }
        if (total == null) {
            total = stated(entry, sum);
        }
    }

    private static Stated<BigDecimal> stated(Entry entry, Figure sum) {
        return new Stated<>(sum.value(), entry.at());
    }
}
