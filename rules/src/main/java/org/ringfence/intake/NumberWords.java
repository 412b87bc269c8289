package org.ringfence.intake;

import java.util.Locale;
import java.util.Set;

/** The words that number a division of a draft, and those that follow a figure which is no number of a clause. */
final class NumberWords {
    private static final Set<String> DIVISIONS =
            Set.of("schedule", "annex", "annexe", "appendix", "attachment", "exhibit");
    private static final Set<String> PARTS = Set.of("part", "section", "chapter");
    private static final Set<String> CLAUSES = Set.of("clause", "article", "condition", "paragraph");
    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "the");
    private static final Set<String> COUNTS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> MONTHS = WordList.of(
            "january, february, march, april, may, june, july, august, september, october, november, december, "
                    + "jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec");
    private static final Set<String> UNITS = WordList.of(
            "million, billion, thousand, hundred, per, percent, months, month, years, year, days, day, weeks, "
                    + "week, hours, hour, minutes, wte, fte, whole, times, points, am, pm, a.m., p.m., m, bn, k, out, of, "
                    + "or, and, above, below");

    private NumberWords() {}

    /** Whether a word after a figure shows that the figure counts or dates something. */
    static boolean countsOrDates(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        String bare = w.endsWith(",") ? w.substring(0, w.length() - 1) : w;
        return MONTHS.contains(bare) || UNITS.contains(w);
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isPart(String word) {
        return PARTS.contains(word);
    }

    /** The length of a division's number at the start of a line, such as {@code Schedule 3} in {@code Schedule 3: Flows}; 0 if none. */
    static int divisionLength(String s) {
        int end = wordEnd(s, 0);
        String word = s.substring(0, end).toLowerCase(Locale.ROOT);
        if (ORDINALS.contains(word)) {
            int start = skipBlank(s, end);
            int second = wordEnd(s, start);
            String noun = s.substring(start, second).toLowerCase(Locale.ROOT);
            return DIVISIONS.contains(noun) && (second == s.length() || !Character.isLetterOrDigit(s.charAt(second)))
                    ? second
                    : 0;
        }
        if (!DIVISIONS.contains(word) && !PARTS.contains(word) && !CLAUSES.contains(word)) {
            return 0;
        }
        int start = skipBlank(s, end);
        int idEnd = start;
        while (idEnd < s.length() && (Character.isLetterOrDigit(s.charAt(idEnd)) || s.charAt(idEnd) == '.')) {
            idEnd++;
        }
        while (idEnd > start && s.charAt(idEnd - 1) == '.') {
            idEnd--;
        }
        String id = s.substring(start, idEnd);
        if (start > end && isId(id)) {
            return idEnd;
        }
        // An only annex has no number: "ANNEX" alone, or "ANNEX  PARTNERS" with a gap.
        boolean gap = start - end >= 2 || s.indexOf('\t', end) == end;
        return DIVISIONS.contains(word) && (end == s.length() || gap || s.charAt(end) == ':') ? end : 0;
    }

    private static boolean isId(String id) {
        if (id.isEmpty() || id.length() > 6) {
            return false;
        }
        if (COUNTS.contains(id.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (Character.isDigit(id.charAt(0))) {
            return true;
        }
        boolean upper = id.equals(id.toUpperCase(Locale.ROOT));
        return upper && (id.length() == 1 || PrintedNumber.romanValue(id) > 0 || Character.isDigit(id.charAt(1)));
    }

    /** The lower-case word that makes a printed number a division's, or empty. */
    static String divisionWord(String printed) {
        int length = divisionLength(printed);
        if (length == 0) {
            return "";
        }
        String word = printed.substring(0, wordEnd(printed, 0)).toLowerCase(Locale.ROOT);
        if (ORDINALS.contains(word)) {
            return "schedule";
        }
        return CLAUSES.contains(word) ? "" : word;
    }

    /** A division's label in one writing: {@code SCHEDULE  3} becomes {@code Schedule 3}. */
    static String divisionLabel(String printed) {
        String[] words =
                Prose.folded(printed.substring(0, divisionLength(printed))).split(" ");
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (out.length() > 0) {
                out.append(' ');
            }
            boolean name = word.length() > 3 && isLetters(word) && PrintedNumber.romanValue(word) == 0;
            out.append(name || word.equalsIgnoreCase("the") ? capitalised(word) : word);
        }
        return out.toString();
    }

    /** The figure of {@code Clause 4} or {@code Article 5}, or empty. */
    static String clauseFigure(String printed) {
        int end = wordEnd(printed, 0);
        if (!CLAUSES.contains(printed.substring(0, end).toLowerCase(Locale.ROOT))) {
            return "";
        }
        int length = divisionLength(printed);
        return length > end ? printed.substring(end, length).strip() : "";
    }

    static String firstWord(String s) {
        int i = 0;
        while (i < s.length() && !Character.isWhitespace(s.charAt(i))) {
            i++;
        }
        return s.substring(0, i);
    }

    private static boolean isLetters(String word) {
        return wordEnd(word, 0) == word.length();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static int wordEnd(String s, int from) {
        int i = from;
        while (i < s.length() && Character.isLetter(s.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipBlank(String s, int from) {
        int i = from;
        while (i < s.length() && (Character.isWhitespace(s.charAt(i)) || s.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }
}
