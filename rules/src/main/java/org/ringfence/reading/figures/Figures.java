package org.ringfence.reading.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text in one pass. */
public final class Figures {
    /** The most figures read of one text; a clause with more is data, not drafting. */
    private static final int MOST = 2_000;

    private Figures() {}

    /** Every figure, in order, none overlapping another. */
    public static List<Figure> in(String text) {
        List<Figure> found = new ArrayList<>();
        int i = 0;
        while (i < text.length() && found.size() < MOST) {
            char c = text.charAt(i);
            Figure figure = null;
            if (c == '£' || Character.isLetterOrDigit(c)) {
                figure = at(text, i);
            }
            if (figure != null) {
                found.add(figure);
                i = figure.end();
            } else if (Character.isLetterOrDigit(c)) {
                i = wordEnd(text, i);
            } else {
                i++;
            }
        }
        return found;
    }

    private static int wordEnd(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static @Nullable Figure at(String text, int at) {
        if (text.charAt(at) == '£') {
            int i = Days.blanks(text, at + 1);
            return i < text.length() && digit(text, i) ? number(text, at, i, true) : null;
        }
        Figure day = Days.at(text, at);
        if (day != null) {
            return day;
        }
        return digit(text, at) ? number(text, at, at, false) : words(text, at);
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static @Nullable Figure number(String text, int start, int at, boolean money) {
        int end = Days.digits(text, at);
        StringBuilder plain = new StringBuilder(text.substring(at, end));
        if (end - at <= 3) {
            while (grouped(text, end)) {
                plain.append(text, end + 1, end + 4);
                end += 4;
            }
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && digit(text, end + 1)) {
            int fraction = Days.digits(text, end + 1);
            plain.append(text, end, fraction);
            end = fraction;
        }
        return finished(text, start, end, new BigDecimal(plain.toString()), money);
    }

    /** Whether a separator and a group of just three digits stand here. */
    private static boolean grouped(String text, int at) {
        if (at + 3 >= text.length()) {
            return false;
        }
        char mark = text.charAt(at);
        return (mark == ',' || mark == ' ' || mark == '\u00a0')
                && Days.digits(text, at + 1) == at + 4
                && !(mark == ' ' && at + 4 < text.length() && Character.isLetter(text.charAt(at + 4)));
    }

    private static @Nullable Figure finished(String text, int start, int at, BigDecimal number, boolean money) {
        int end = at;
        BigDecimal value = number;
        int i = Days.blanks(text, end);
        String word = Days.word(text, i);
        BigDecimal times = NumberWords.multiplier(word);
        if (times != null && (word.length() > 2 || i == end || money)) {
            value = value.multiply(times);
            end = i + word.length();
            i = Days.blanks(text, end);
            word = Days.word(text, i);
        } else if (i == end && !word.isEmpty()) {
            // A figure that runs into letters is a name or a reference, such as 4b or 3rd.
            return null;
        }
        if (word.equals("pounds")) {
            return figure(Figure.Kind.MONEY, value, start, i + word.length());
        }
        if (!money && i < text.length() && text.charAt(i) == '%') {
            return figure(Figure.Kind.PERCENT, value, start, i + 1);
        }
        if (!money && word.equals("percent")) {
            return figure(Figure.Kind.PERCENT, value, start, i + word.length());
        }
        if (!money
                && word.equals("per")
                && Days.word(text, Days.blanks(text, i + 3)).equals("cent")) {
            return figure(Figure.Kind.PERCENT, value, start, Days.blanks(text, i + 3) + 4);
        }
        return figure(money ? Figure.Kind.MONEY : Figure.Kind.NUMBER, value, start, end);
    }

    private static Figure figure(Figure.Kind kind, BigDecimal value, int start, int end) {
        return new Figure(kind, value, null, null, start, end);
    }

    /** A number in words, such as {@code forty-one thousand}, {@code half a million}, {@code eleven}. */
    private static @Nullable Figure words(String text, int at) {
        String word = Days.word(text, at);
        if (word.equals("half") || word.equals("quarter")) {
            return part(text, at, word);
        }
        if (!NumberWords.begins(word)) {
            return null;
        }
        long total = 0;
        long group = 0;
        int end = at;
        int i = at;
        for (int step = 0; step < 12; step++) {
            String next = Days.word(text, i);
            Integer unit = NumberWords.unit(next);
            Integer tens = NumberWords.tens(next);
            BigDecimal times = next.length() > 2 ? NumberWords.multiplier(next) : null;
            boolean fits = group % 100 == 0 || group % 10 == 0 && group % 100 >= 20 && unit != null && unit < 10;
            if ((unit != null || tens != null) && fits) {
                group += unit == null ? 0 : unit;
                group += tens == null ? 0 : tens;
            } else if (times != null && times.intValue() == 100 && group > 0 && group < 100) {
                group *= 100;
            } else if (times != null && group > 0 && times.intValue() > 100) {
                total += group * times.longValue();
                group = 0;
            } else {
                break;
            }
            end = i + next.length();
            i = end < text.length() && text.charAt(end) == '-' ? end + 1 : Days.blanks(text, end);
            if (group >= 100 && Days.word(text, i).equals("and")) {
                i = Days.blanks(text, i + 3);
            }
        }
        if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            return null;
        }
        return finished(text, at, end, BigDecimal.valueOf(total + group), false);
    }

    private static @Nullable Figure part(String text, int at, String word) {
        int i = Days.blanks(text, at + word.length());
        if (Days.word(text, i).equals("of")) {
            i = Days.blanks(text, i + 2);
        }
        if (!Days.word(text, i).equals("a")) {
            return null;
        }
        i = Days.blanks(text, i + 1);
        if (!Days.word(text, i).equals("million")) {
            return null;
        }
        return figure(
                Figure.Kind.NUMBER,
                new BigDecimal(word.equals("half") ? 500_000 : 250_000),
                at,
                i + "million".length());
    }
}
