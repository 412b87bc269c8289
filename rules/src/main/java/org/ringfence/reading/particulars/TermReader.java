package org.ringfence.reading.particulars;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.draft.Stated;
import org.ringfence.reading.figures.ContractYears;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** Reads the term: two dates, a length and a first day, or a span of years; options to extend do not count. */
final class TermReader {
    private static final int MOST_MONTHS = 600;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable BigDecimal years;
    private @Nullable Location at;
    private List<String> named = List.of();

    private TermReader() {}

    /**
     * @param years the contract years in order, empty if no first day is known
     * @param length the length in years, or null
     */
    record Term(List<String> years, @Nullable Stated<BigDecimal> length) {}

    static Term read(List<Entry> entries) {
        TermReader reader = new TermReader();
        for (Entry entry : entries) {
            switch (entry.label()) {
                case TERM -> reader.term(entry);
                case START -> reader.start(entry);
                case END -> reader.end(entry);
                default -> {}
            }
        }
        return reader.made();
    }

    private void start(Entry entry) {
        LocalDate date = first(Figures.in(entry.value()));
        if (start == null && date != null) {
            start = date;
            place(entry);
        }
    }

    private void end(Entry entry) {
        Figure figure = firstDate(Figures.in(entry.value()));
        if (end == null && figure != null && figure.date() != null) {
            end = lastDay(figure, entry.value());
            place(entry);
        } else if (years == null && figure == null) {
            years = length(entry.value());
        }
    }

    private void place(Entry entry) {
        if (at == null) {
            at = entry.at();
        }
    }

    private void term(Entry entry) {
        String text = withoutOptions(entry.value());
        List<Figure> figures = Figures.in(text);
        List<Figure> dates = new ArrayList<>();
        List<Figure> spans = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.kind() == Figure.Kind.DATE) {
                dates.add(figure);
            } else if (figure.kind() == Figure.Kind.YEAR) {
                spans.add(figure);
            }
        }
        BigDecimal length = length(text);
        if (length == null && dates.isEmpty() && spans.isEmpty()) {
            return;
        }
        place(entry);
        if (dates.size() >= 2) {
            start = start == null ? dates.get(0).date() : start;
            end = end == null ? lastDay(dates.get(1), text) : end;
        } else if (dates.size() == 1) {
            boolean until = Wording.of(text.substring(0, dates.get(0).start()))
                    .hasAny("until", "to", "ending", "expires", "ends");
            if (until && length == null) {
                end = end == null ? lastDay(dates.get(0), text) : end;
            } else {
                start = start == null ? dates.get(0).date() : start;
            }
        } else if (spans.size() == 2 || spans.size() == 1 && length == null) {
            named = between(spans.get(0), spans.get(spans.size() - 1));
        }
        years = years == null ? length : years;
    }

    /** The last day that an end date means: a month without a day ends with its last. */
    private static @Nullable LocalDate lastDay(Figure figure, String text) {
        LocalDate date = figure.date();
        boolean day = Character.isDigit(text.charAt(figure.start()));
        return date == null || day || date.getDayOfMonth() != 1
                ? date
                : date.plusMonths(1).minusDays(1);
    }

    private static List<String> between(Figure first, Figure last) {
        List<String> years = new ArrayList<>();
        boolean financial = first.year() != null && first.year().length() > 4;
        int from = first.value().intValue();
        for (int year = from; year <= last.value().intValue() && year < from + 60; year++) {
            years.add(financial ? ContractYears.financial(year) : Integer.toString(year));
        }
        return years;
    }

    private static @Nullable LocalDate first(List<Figure> figures) {
        Figure figure = firstDate(figures);
        return figure == null ? null : figure.date();
    }

    private static @Nullable Figure firstDate(List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.kind() == Figure.Kind.DATE) {
                return figure;
            }
        }
        return null;
    }

    /** The first length in years or months, in years. */
    private static @Nullable BigDecimal length(String text) {
        for (Figure figure : Figures.in(text)) {
            if (figure.kind() != Figure.Kind.NUMBER) {
                continue;
            }
            String rest = text.substring(figure.end(), Math.min(text.length(), figure.end() + 24))
                    .toLowerCase(Locale.ROOT);
            int i = 0;
            while (i < rest.length() && !Character.isLetter(rest.charAt(i))) {
                i++;
            }
            boolean extended = rest.startsWith("+") || rest.startsWith(" +") || rest.startsWith(" plus");
            BigDecimal months = rest.startsWith("month", i) || rest.startsWith("calendar month", i)
                    ? figure.value()
                    : rest.startsWith("year", i) || rest.startsWith("contract year", i) || extended
                            ? figure.value().multiply(TWELVE)
                            : null;
            if (months != null && months.signum() > 0 && months.intValue() <= MOST_MONTHS) {
                return inYears(months);
            }
        }
        return null;
    }

    private static BigDecimal inYears(BigDecimal months) {
        return plain(months.divide(TWELVE, 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String withoutOptions(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int cut = text.length();
        for (String option :
                new String[] {"option", "extend", "extension", "renew", "may be", "with the possibility", "break"}) {
            int found = lower.indexOf(option);
            cut = found > 0 ? Math.min(cut, found) : cut;
        }
        return text.substring(0, cut);
    }

    private Term made() {
        if (start != null && end == null && years != null) {
            int months =
                    years.multiply(TWELVE).setScale(0, RoundingMode.HALF_UP).intValue();
            end = start.plusMonths(months).minusDays(1);
        }
        List<String> all = named;
        BigDecimal length = years;
        if (start != null && end != null && start.isBefore(end)) {
            all = ContractYears.of(start, end);
            Period period = Period.between(start, end.plusDays(1));
            BigDecimal days =
                    BigDecimal.valueOf(period.getDays()).divide(BigDecimal.valueOf(30), 2, RoundingMode.HALF_UP);
            length = inYears(BigDecimal.valueOf(period.toTotalMonths()).add(days));
        } else if (length == null && !named.isEmpty()) {
            length = BigDecimal.valueOf(named.size());
        }
        return new Term(all, length == null ? null : new Stated<>(length, at));
    }
}
