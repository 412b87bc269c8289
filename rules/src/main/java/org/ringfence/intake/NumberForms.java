package org.ringfence.intake;

import org.jspecify.annotations.Nullable;
import org.ringfence.intake.TypedNumbers.Split;

/** The forms in which people type numbers before paragraphs. */
final class NumberForms {
    private static final String BULLETS = "•·▪●○◦‣∙■□➢⁃\uf0b7\uf0a7\uf0d8";

    private NumberForms() {}

    /** Whether a character is a bullet and nothing else. */
    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** What may be a number at the start of a text, judged by its form alone. */
    static @Nullable Split candidate(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char c = text.charAt(0);
        if (isBullet(c)) {
            return new Split(text.substring(0, 1), text.substring(1).strip());
        }
        if ((c == '-' || c == '–' || c == '—' || c == '*' || c == 'o') && gap(text, 1)) {
            boolean letterO = c == 'o' && !(text.length() > 2 && (text.charAt(1) == '\t' || gap(text, 2)));
            return letterO
                    ? null
                    : new Split(text.substring(0, 1), text.substring(1).strip());
        }
        if (c == '(') {
            return enclosed(text);
        }
        if (c >= '0' && c <= '9') {
            return figure(text, 0);
        }
        if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
            Split division = division(text);
            if (division != null) {
                return division;
            }
            Split lettered = lettered(text);
            if (lettered != null) {
                return lettered;
            }
            int digits = 1;
            while (digits < 3 && digits < text.length() && Character.isUpperCase(text.charAt(digits))) {
                digits++;
            }
            boolean prefixed = c <= 'Z' && digits < text.length() && digits <= 2 && isDigit(text.charAt(digits));
            return prefixed ? figure(text, digits) : null;
        }
        return null;
    }

    private static @Nullable Split enclosed(String text) {
        int close = text.indexOf(')');
        if (close < 2 || close > 6) {
            return null;
        }
        String core = text.substring(1, close);
        boolean figures = core.length() <= 3 && Prose.only(core, "0123456789");
        boolean letters = PrintedNumber.letterValue(core) > 0 && core.length() <= 2;
        if (!figures && !letters && PrintedNumber.romanValue(core) == 0) {
            return null;
        }
        if (close + 1 < text.length() && !gap(text, close + 1) && text.charAt(close + 1) != '(') {
            return null;
        }
        return new Split(text.substring(0, close + 1), text.substring(close + 1).strip());
    }

    private static @Nullable Split lettered(String text) {
        int end = 0;
        while (end < text.length() && end <= 5 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String core = text.substring(0, end);
        if (end == text.length() || ".)".indexOf(text.charAt(end)) < 0 || !gap(text, end + 1)) {
            return null;
        }
        if (core.length() > 1 && PrintedNumber.romanValue(core) == 0) {
            return null;
        }
        return new Split(text.substring(0, end + 1), text.substring(end + 1).strip());
    }

    private static @Nullable Split figure(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
            if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
                i++;
            }
        }
        if (i - from > 16) {
            return null;
        }
        if (i < text.length() && Character.isLetter(text.charAt(i)) && (gap(text, i + 1) || endsNumber(text, i + 1))) {
            i++;
        }
        // 2.1(a)(ii), typed as one.
        int close = i;
        while (close < text.length() && text.charAt(close) == '(') {
            int end = text.indexOf(')', close);
            if (end < 0 || end - close > 6 || enclosedCore(text.substring(close + 1, end)) == 0) {
                break;
            }
            close = end + 1;
        }
        i = close;
        int numberEnd = i;
        if (i < text.length() && ".):".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (!gap(text, i)) {
            return null;
        }
        boolean bareTime = i > numberEnd && text.charAt(numberEnd) == ':';
        return new Split(
                text.substring(0, bareTime ? numberEnd : i), text.substring(i).strip());
    }

    private static int enclosedCore(String core) {
        if (core.isEmpty()) {
            return 0;
        }
        return isDigit(core.charAt(0))
                ? PrintedNumber.leadingInt(core)
                : Math.max(PrintedNumber.letterValue(core), PrintedNumber.romanValue(core));
    }

    private static @Nullable Split division(String text) {
        int length = NumberWords.divisionLength(text);
        if (length == 0) {
            return null;
        }
        String rest = text.substring(length);
        boolean wide = rest.startsWith("\t") || rest.startsWith("  ");
        String bare = rest.strip();
        boolean marked = wide;
        if (!bare.isEmpty() && ":.–—-".indexOf(bare.charAt(0)) >= 0) {
            marked = true;
            bare = bare.substring(1).strip();
        }
        boolean bracket = bare.startsWith("(");
        if (!bare.isEmpty() && !(Headings.like(bare) && (marked || bracket || Character.isUpperCase(bare.charAt(0))))) {
            return null;
        }
        if (!marked && !bare.isEmpty() && NumberWords.countsOrDates(NumberWords.firstWord(bare))) {
            return null;
        }
        String clause = NumberWords.clauseFigure(text);
        return new Split(clause.isEmpty() ? text.substring(0, length).strip() : clause + ".", bare);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean endsNumber(String s, int at) {
        return at < s.length() && ".):".indexOf(s.charAt(at)) >= 0 && gap(s, at + 1);
    }

    private static boolean gap(String s, int at) {
        return at >= s.length() || Character.isWhitespace(s.charAt(at)) || s.charAt(at) == '\u00a0';
    }
}
