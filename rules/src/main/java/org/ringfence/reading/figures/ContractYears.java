package org.ringfence.reading.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of contract years: {@code 2027/28} for a year that spans two calendar years, {@code 2027} for one that does not. */
public final class ContractYears {
    /** A term of more years than this is a slip of the pen. */
    private static final int MOST = 60;

    private static final String[] ORDINALS = {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
    };

    private static final String[] EACH = Wording.list("""
            a year, per year, per annum, each year, every year, annually, pa, p a, yearly, each contract year, per contract year,
            each financial year, annual, each of the""");

    private ContractYears() {}

    /** The year that begins in this calendar year and ends in the next, such as {@code 2027/28}. */
    public static String financial(int first) {
        return first + "/" + String.format(Locale.ROOT, "%02d", (first + 1) % 100);
    }

    /**
     * The years of a term. A term that ends on 31 March is counted in financial years, whenever it begins; any other in years from
     * its first day.
     *
     * @param end the last day of the term
     */
    public static List<String> of(LocalDate start, LocalDate end) {
        boolean toMarch = end.getMonthValue() == 3 && end.getDayOfMonth() == 31;
        List<String> years = new ArrayList<>();
        LocalDate from = start;
        if (toMarch) {
            from = LocalDate.of(start.getMonthValue() >= 4 ? start.getYear() : start.getYear() - 1, 4, 1);
        }
        while (!from.isAfter(end) && years.size() < MOST) {
            years.add(from.getDayOfYear() == 1 ? Integer.toString(from.getYear()) : financial(from.getYear()));
            from = from.plusYears(1);
        }
        return List.copyOf(years);
    }

    /** Whether the words speak of every year alike: {@code a year}, {@code in each contract year}, {@code annual}. */
    public static boolean each(Wording words) {
        return words.hasAny(EACH);
    }

    /**
     * The contract year that a short text names, such as {@code 2027-28 (£)}, {@code Year 2}, {@code second Year}, {@code Y3} or
     * {@code 1 April 2027 to 31 March 2028}; null if it names none, or several.
     *
     * @param years the years of the contract in order, for numbered years and for calendar years that stand for longer ones
     */
    public static @Nullable String named(String text, List<String> years) {
        if (text.length() > 80) {
            return null;
        }
        List<Figure> dates = new ArrayList<>();
        List<Figure> named = new ArrayList<>();
        for (Figure figure : Figures.in(text)) {
            if (figure.kind() == Figure.Kind.DATE) {
                dates.add(figure);
            } else if (figure.kind() == Figure.Kind.YEAR) {
                named.add(figure);
            }
        }
        if (named.size() == 1) {
            return known(named.get(0), years);
        }
        if (named.isEmpty() && dates.size() == 2) {
            LocalDate start = dates.get(0).date();
            LocalDate end = dates.get(1).date();
            List<String> spanned = start == null || end == null ? List.of() : of(start, end);
            return spanned.size() == 1 ? spanned.get(0) : null;
        }
        int index = named.isEmpty() && dates.isEmpty() ? numbered(Wording.of(text)) : 0;
        if (index == 0) {
            return null;
        }
        return index <= years.size() ? years.get(index - 1) : "Year " + index;
    }

    private static @Nullable String known(Figure year, List<String> years) {
        String name = year.year();
        if (name == null || name.length() > 4 || years.contains(name)) {
            return name;
        }
        // A column headed 2027 in a contract whose years are 2027/28, 2028/29 stands for 2027/28.
        String spanning = financial(year.value().intValue());
        return years.contains(spanning) ? spanning : name;
    }

    /** The number of a year called by number, or 0. */
    private static int numbered(Wording words) {
        String[] all = words.words().split(" ");
        for (int i = 0; i < all.length; i++) {
            boolean year = all[i].equals("year") || all[i].equals("yr") || all[i].equals("y");
            if (year && i + 1 < all.length) {
                int number = number(all[i + 1]);
                if (number > 0) {
                    return number;
                }
            }
            if (year && i > 0) {
                for (int n = 0; n < ORDINALS.length; n++) {
                    if (all[i - 1].equals(ORDINALS[n])) {
                        return n + 1;
                    }
                }
            }
            if (all[i].length() <= 4 && (all[i].startsWith("yr") || all[i].startsWith("y"))) {
                int number = number(all[i].substring(all[i].startsWith("yr") ? 2 : 1));
                if (number > 0) {
                    return number;
                }
            }
        }
        return 0;
    }

    private static int number(String word) {
        Integer unit = NumberWords.unit(word);
        if (unit != null) {
            return unit;
        }
        boolean digits = !word.isEmpty() && word.length() <= 2 && Days.digits(word, 0) == word.length();
        return digits ? Integer.parseInt(word) : 0;
    }
}
