package org.ringfence.reading.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Recognises days, months and years that begin at one place of a text. */
final class Days {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };
    private static final String[] FULL = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private Days() {}

    /** The day, month or year that begins at {@code at}, or null. */
    static @Nullable Figure at(String text, int at) {
        char first = text.charAt(at);
        if (Character.isDigit(first)) {
            int end = digits(text, at);
            int length = end - at;
            if (length == 4) {
                Figure iso = iso(text, at);
                return iso != null ? iso : year(text, at, at);
            }
            return length <= 2 ? day(text, at, end) : null;
        }
        if ((first == 'F' || first == 'f') && word(text, at).equals("fy")) {
            return financial(text, at);
        }
        return monthFirst(text, at);
    }

    private static @Nullable Figure day(String text, int at, int end) {
        int number = Integer.parseInt(text.substring(at, end));
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (next == '/' || next == '.' || next == '-') {
            return numeric(text, at, end, number, next);
        }
        int i = end;
        String suffix = word(text, i);
        if (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th")) {
            i += 2;
        }
        i = blanks(text, i);
        if (word(text, i).equals("of")) {
            i = blanks(text, i + 2);
        }
        String name = word(text, i);
        int month = month(name);
        if (month == 0) {
            return null;
        }
        int y = blanks(text, i + name.length());
        if (y < text.length() && (text.charAt(y) == ',' || text.charAt(y) == '.')) {
            y = blanks(text, y + 1);
        }
        return date(text, at, number, month, y);
    }

    private static @Nullable Figure numeric(String text, int at, int end, int day, char mark) {
        int m = end + 1;
        int monthEnd = digits(text, m);
        if (monthEnd == m || monthEnd - m > 2 || monthEnd >= text.length() || text.charAt(monthEnd) != mark) {
            return null;
        }
        int month = Integer.parseInt(text.substring(m, monthEnd));
        return month < 1 || month > 12 ? null : date(text, at, day, month, monthEnd + 1);
    }

    private static @Nullable Figure iso(String text, int at) {
        int m = at + 5;
        if (m + 5 > text.length() || text.charAt(at + 4) != '-' || text.charAt(m + 2) != '-') {
            return null;
        }
        if (digits(text, m) != m + 2 || digits(text, m + 3) != m + 5) {
            return null;
        }
        int month = Integer.parseInt(text.substring(m, m + 2));
        int day = Integer.parseInt(text.substring(m + 3, m + 5));
        int year = Integer.parseInt(text.substring(at, at + 4));
        return month < 1 || month > 12 ? null : made(at, m + 5, year, month, day);
    }

    private static @Nullable Figure monthFirst(String text, int at) {
        String name = word(text, at);
        int month = month(name);
        if (month == 0) {
            return null;
        }
        int i = at + name.length();
        if (i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == '-')) {
            i++;
        }
        i = blanks(text, i);
        int end = digits(text, i);
        int day = 1;
        if (end > i && end - i <= 2) {
            int y = blanks(text, end < text.length() && text.charAt(end) == ',' ? end + 1 : end);
            if (digits(text, y) - y == 4) {
                day = Integer.parseInt(text.substring(i, end));
                i = y;
            }
        }
        return date(text, at, day, month, i);
    }

    private static @Nullable Figure date(String text, int start, int day, int month, int y) {
        int end = digits(text, y);
        int length = end - y;
        if (length != 4 && length != 2) {
            return null;
        }
        int year = Integer.parseInt(text.substring(y, end)) + (length == 2 ? 2000 : 0);
        return plausible(year) ? made(start, end, year, month, day) : null;
    }

    private static @Nullable Figure made(int start, int end, int year, int month, int day) {
        if (!plausible(year) || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return new Figure(Figure.Kind.DATE, BigDecimal.valueOf(year), LocalDate.of(year, month, day), null, start, end);
    }

    private static @Nullable Figure financial(String text, int start) {
        int i = blanks(text, start + 2);
        int end = digits(text, i);
        if (end - i == 4) {
            return year(text, start, i);
        }
        if (end - i != 2) {
            return null;
        }
        int last = 2000 + Integer.parseInt(text.substring(i, end));
        if (end < text.length() && text.charAt(end) == '/' && digits(text, end + 1) - end == 3) {
            return new Figure(
                    Figure.Kind.YEAR, BigDecimal.valueOf(last), null, ContractYears.financial(last), start, end + 3);
        }
        return new Figure(
                Figure.Kind.YEAR, BigDecimal.valueOf(last - 1L), null, ContractYears.financial(last - 1), start, end);
    }

    /** A year such as {@code 2027/28}, {@code 2027-2028} or {@code 2027}, whose digits begin at {@code at}. */
    private static @Nullable Figure year(String text, int start, int at) {
        int first = Integer.parseInt(text.substring(at, at + 4));
        if (!plausible(first)) {
            return null;
        }
        int i = at + 4;
        if (i < text.length() && "/-–—".indexOf(text.charAt(i)) >= 0) {
            int end = digits(text, i + 1);
            int length = end - i - 1;
            if (length == 2 || length == 4) {
                int second = Integer.parseInt(text.substring(i + 1, end));
                if (second == (length == 2 ? (first + 1) % 100 : first + 1)) {
                    return new Figure(
                            Figure.Kind.YEAR,
                            BigDecimal.valueOf(first),
                            null,
                            ContractYears.financial(first),
                            start,
                            end);
                }
            }
        }
        return new Figure(Figure.Kind.YEAR, BigDecimal.valueOf(first), null, Integer.toString(first), start, at + 4);
    }

    private static boolean plausible(int year) {
        return year >= 1990 && year <= 2099;
    }

    private static int month(String word) {
        if (word.length() < 3 || word.length() > 9) {
            return 0;
        }
        for (int i = 0; i < 12; i++) {
            if (word.equals(FULL[i]) || word.equals(MONTHS[i]) || i == 8 && word.equals("sept")) {
                return i + 1;
            }
        }
        return 0;
    }

    static int digits(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < 18 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    static int blanks(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    /** The letters that begin at {@code at}, in lower case, at most twelve. */
    static String word(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < 12 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return text.substring(Math.min(at, i), i).toLowerCase(java.util.Locale.ROOT);
    }
}
