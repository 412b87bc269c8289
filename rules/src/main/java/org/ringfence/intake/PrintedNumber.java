package org.ringfence.intake;

import java.util.Locale;

/**
 * A number as it is printed before a paragraph, taken apart.
 *
 * @param shape how it is built
 * @param style what its siblings share, such as {@code (a)} or {@code 1.}; two lists of one style look alike
 * @param label the part of a clause's label that it gives, such as {@code 12.4}, {@code (a)} or {@code Schedule 3}
 * @param letter its value read as a letter or digit, from 1, or 0
 * @param roman its value read as a Roman numeral, or 0
 */
record PrintedNumber(Shape shape, String style, String label, int letter, int roman) {

    enum Shape {
        NONE,
        BULLET,
        /** Schedule, Annex, Appendix: numbering starts afresh in it. */
        DIVISION,
        /** Part, Section, Chapter: numbering often runs on through it. */
        PART,
        /** 12.4.1, 1a or GC3: says its whole place by itself. */
        DOTTED,
        /** 3. or 3) or 3: a clause of the top level, or an item of a list. */
        SINGLE,
        /** (a), (ii), (1), b.: an item of a list. */
        ITEM
    }

    static final PrintedNumber NONE = new PrintedNumber(Shape.NONE, "", "", 0, 0);

    /** Takes a printed number apart. */
    static PrintedNumber of(String printed) {
        String s = printed.strip();
        if (s.isEmpty()) {
            return NONE;
        }
        char first = s.charAt(0);
        if (first == '(' && s.indexOf(')') == s.length() - 1) {
            return item(s.substring(1, s.length() - 1), "()");
        }
        if (Character.isLetter(first)) {
            String word = NumberWords.divisionWord(s);
            if (!word.isEmpty()) {
                boolean part = NumberWords.isPart(word);
                return new PrintedNumber(part ? Shape.PART : Shape.DIVISION, word, NumberWords.divisionLabel(s), 0, 0);
            }
        }
        String figure = Character.isLetter(first) ? NumberWords.clauseFigure(s) : "";
        if (!figure.isEmpty()) {
            return of(figure + ".");
        }
        String core = strippedEnd(s);
        if (core.isEmpty()) {
            return new PrintedNumber(Shape.BULLET, s, "", 0, 0);
        }
        int digit = firstDigit(core);
        if (digit >= 0 && digit <= 2 && isDotted(core, digit)) {
            boolean single = Prose.only(core, "0123456789");
            int value = single ? leadingInt(core) : 0;
            return new PrintedNumber(single ? Shape.SINGLE : Shape.DOTTED, single ? "1" : "1.1", core, value, 0);
        }
        if (isLetters(core) && core.length() <= 6) {
            return item(core, s.endsWith(")") ? ")" : ".");
        }
        return new PrintedNumber(Shape.BULLET, s, "", 0, 0);
    }

    private static PrintedNumber item(String core, String enclosure) {
        if (core.isEmpty()) {
            return new PrintedNumber(Shape.BULLET, enclosure, "", 0, 0);
        }
        if (Character.isDigit(core.charAt(0))) {
            return new PrintedNumber(Shape.ITEM, "1" + enclosure, "(" + core + ")", leadingInt(core), 0);
        }
        boolean upper = Character.isUpperCase(core.charAt(0));
        return new PrintedNumber(
                Shape.ITEM, (upper ? "A" : "a") + enclosure, "(" + core + ")", letterValue(core), romanValue(core));
    }

    /** The numbers of a dotted or single label, without letters. */
    int top() {
        int digit = firstDigit(label);
        return digit < 0 ? 0 : leadingInt(label.substring(digit));
    }

    static String strippedEnd(String s) {
        int end = s.length();
        while (end > 0 && ".):".indexOf(s.charAt(end - 1)) >= 0 && !(s.charAt(end - 1) == ')' && s.indexOf('(') >= 0)) {
            end--;
        }
        return s.substring(0, end);
    }

    private static boolean isDotted(String s, int from) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (i < from ? !Character.isUpperCase(c) : !(Character.isLetterOrDigit(c) || "().".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetters(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (!Character.isLetter(s.charAt(i)) || s.charAt(i) > 'z') {
                return false;
            }
        }
        return !s.isEmpty();
    }

    private static int firstDigit(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= '0' && s.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    }

    static int leadingInt(String s) {
        int v = 0;
        for (int i = 0; i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9' && v < 100_000; i++) {
            v = v * 10 + s.charAt(i) - '0';
        }
        return v;
    }

    /** a to z are 1 to 26, aa to zz (the same letter twice) 27 to 52; 0 for anything else. */
    static int letterValue(String s) {
        String t = s.toLowerCase(Locale.ROOT);
        int v = t.charAt(0) - 'a' + 1;
        if (v < 1 || v > 26) {
            return 0;
        }
        for (int i = 1; i < t.length(); i++) {
            if (t.charAt(i) != t.charAt(0)) {
                return 0;
            }
        }
        return v + 26 * (t.length() - 1);
    }

    /** The value of a Roman numeral up to 89 in either case, or 0. */
    static int romanValue(String s) {
        String t = s.toLowerCase(Locale.ROOT);
        int sum = 0;
        int last = 100;
        for (int i = t.length() - 1, high = 0; i >= 0; i--) {
            int v = "ivxl".indexOf(t.charAt(i));
            if (v < 0) {
                return 0;
            }
            int worth = new int[] {1, 5, 10, 50}[v];
            sum += worth < high ? -worth : worth;
            high = Math.max(high, worth);
            last = worth;
        }
        return last < 100 && roman(sum).equals(t) ? sum : 0;
    }

    /** The lower-case Roman numeral of a number from 1 to 3,999. */
    static String roman(int value) {
        if (value < 1 || value > 3999) {
            return Integer.toString(value);
        }
        int[] worth = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] sign = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < worth.length; i++) {
            while (rest >= worth[i]) {
                out.append(sign[i]);
                rest -= worth[i];
            }
        }
        return out.toString();
    }
}
