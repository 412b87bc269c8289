package org.ringfence.intake;

import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that people type before paragraphs, and tells them from years, sums and dates at the start of a line by what
 * follows them and by what was numbered before. One per draft: it remembers where the numbering stands.
 */
final class TypedNumbers {
    /** A paragraph taken apart: its number as typed, and the rest. */
    record Split(String number, String rest) {}

    private static final String BULLETS = "•·▪●○◦‣∙■□➢⁃\uf0b7\uf0a7\uf0d8";

    private int top;
    private String lastDotted = "";
    private String lastPrefix = "";
    private int listValue;
    private int letter;
    private int romanStep;

    /** Takes note of a number that the format made itself. */
    void note(String number) {
        remember(PrintedNumber.of(number));
    }

    /**
     * The number at the start of a text, or null.
     *
     * @param fresh whether a paragraph surely starts here; where it only may, the number must also come in sequence
     */
    @Nullable
    Split at(String text, boolean fresh) {
        Split split = candidate(text);
        if (split == null) {
            return null;
        }
        PrintedNumber number = PrintedNumber.of(split.number());
        if (!plausible(number, split, fresh)) {
            return null;
        }
        remember(number);
        return split;
    }

    /** What may be a number at the start of a text, judged by its form alone. */
    static @Nullable Split candidate(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char c = text.charAt(0);
        if (BULLETS.indexOf(c) >= 0) {
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
        boolean figures = core.length() <= 3 && core.chars().allMatch(ch -> isDigit((char) ch));
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

    private boolean plausible(PrintedNumber number, Split split, boolean fresh) {
        String rest = split.rest();
        return switch (number.shape()) {
            case NONE -> false;
            case BULLET, DIVISION, PART -> true;
            case DOTTED -> dotted(number, rest, fresh);
            case SINGLE -> single(number, split, fresh);
            case ITEM -> item(number, split, fresh);
        };
    }

    private boolean dotted(PrintedNumber number, String rest, boolean fresh) {
        String label = number.label();
        int first = number.top();
        if (!isDigit(label.charAt(0))) {
            String prefix = prefixOf(label);
            return prefix.equals(lastPrefix) || (fresh && first == 1 && Headings.like(rest));
        }
        String[] parts = label.split("\\.");
        boolean date =
                parts.length == 3 && (parts[2].length() == 4 || parts[0].length() == 2 && parts[0].charAt(0) == '0');
        if (date
                || first == 0
                || first > 199
                || (!rest.isEmpty() && NumberWords.countsOrDates(NumberWords.firstWord(rest)))) {
            return false;
        }
        boolean words = rest.isEmpty() || Character.isLetter(rest.charAt(0)) || "“\"'‘([*".indexOf(rest.charAt(0)) >= 0;
        boolean near = first == top || first == top + 1;
        if (parts.length == 1 && !near) {
            return false;
        }
        return fresh ? words || near : words && near && !rest.isEmpty() && follows(label);
    }

    /** Whether a dotted label comes after the last one: its sibling's successor, a first child, or the next at an outer level. */
    private boolean follows(String label) {
        String[] now = PrintedNumber.strippedEnd(label).split("\\.");
        String[] before = lastDotted.isEmpty() ? new String[] {Integer.toString(top)} : lastDotted.split("\\.");
        int common = 0;
        while (common < now.length && common < before.length && now[common].equals(before[common])) {
            common++;
        }
        if (common == before.length) {
            return now.length == common + 1 && PrintedNumber.leadingInt(now[common]) == 1;
        }
        int last = common < now.length ? PrintedNumber.leadingInt(now[common]) : 0;
        return last == PrintedNumber.leadingInt(before[common]) + 1 && now.length <= common + 2
                || last == PrintedNumber.leadingInt(before[common]) && now.length == common + 1;
    }

    private boolean single(PrintedNumber number, Split split, boolean fresh) {
        int value = number.letter();
        String rest = split.rest();
        if (value == 0 || value > 199) {
            return false;
        }
        boolean bare = isDigit(split.number().charAt(split.number().length() - 1));
        boolean inSequence = value == top + 1 || value == listValue + 1 || value == 1;
        if (!rest.isEmpty() && bare && NumberWords.countsOrDates(NumberWords.firstWord(rest))) {
            return false;
        }
        boolean capital =
                !rest.isEmpty() && (Character.isUpperCase(rest.charAt(0)) || "“\"'‘([*".indexOf(rest.charAt(0)) >= 0);
        if (bare) {
            boolean next = value == top + 1 || value == 1 && Headings.like(rest);
            return fresh && capital && next;
        }
        return fresh ? !rest.isEmpty() || inSequence : capital && inSequence;
    }

    private boolean item(PrintedNumber number, Split split, boolean fresh) {
        String text = split.number();
        boolean initial = text.length() == 2 && text.charAt(1) == '.' && Character.isUpperCase(text.charAt(0));
        boolean first = number.letter() == 1 || number.roman() == 1;
        boolean next = number.letter() == letter + 1 || (number.roman() > 0 && number.roman() == romanStep + 1);
        return first || next || (fresh && !initial);
    }

    private void remember(PrintedNumber number) {
        switch (number.shape()) {
            case DIVISION -> {
                top = 0;
                lastDotted = "";
                listValue = 0;
            }
            case DOTTED -> {
                top = number.top();
                lastPrefix = prefixOf(number.label());
                lastDotted = number.label();
                listValue = 0;
                letter = 0;
            }
            case SINGLE -> {
                boolean list = number.letter() != top + 1 && number.letter() == listValue + 1;
                if (!list) {
                    top = number.letter();
                    lastDotted = "";
                }
                listValue = number.letter();
                letter = 0;
            }
            case ITEM -> {
                if (number.roman() > 0 && (number.roman() == 1 || number.roman() == romanStep + 1)) {
                    romanStep = number.roman();
                }
                letter = number.letter();
            }
            default -> {}
        }
    }

    private static String prefixOf(String label) {
        int i = 0;
        while (i < label.length() && Character.isLetter(label.charAt(i))) {
            i++;
        }
        return label.substring(0, i);
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
