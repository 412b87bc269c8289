package org.ringfence.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ringfence.english.EnglishWords;

/** Joins wrapped lines; a hyphen at a line's end goes where the draft elsewhere writes the word without it. */
final class Hyphens {
    private static final Set<String> PREFIXES = WordList.of(
            "multi, sub, non, co, re, self, long, short, in, top, set, carry, ring, open, cross, half, part, "
                    + "whole, pre, post, inter, mid, year, third, two, three, one, well, ward, gain, risk, cost, write, "
                    + "step, opt, roll, claw, mark, buy, bed, case, day, end, high, low, full, time, place, system, host, "
                    + "gp, vice, ex");
    private static final int MOST_WORDS = 200_000;

    private final Set<String> words = new HashSet<>();

    /** Learns the draft's words, if any line ends in a hyphen. */
    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            if (line.text().endsWith("-")) {
                for (Line each : lines) {
                    learn(each);
                }
                return;
            }
        }
    }

    private void learn(Line line) {
        String text = line.text();
        int start = 0;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            boolean inside =
                    i < text.length() && (Character.isLetter(text.charAt(i)) || (text.charAt(i) == '-' && i > start));
            if (!inside) {
                if (i > start) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
    }

    void join(StringBuilder text, String next) {
        int n = text.length();
        boolean hyphen = n > 1
                && (text.charAt(n - 1) == '-' || text.charAt(n - 1) == '\u2010')
                && Character.isLetter(text.charAt(n - 2));
        if (!hyphen || next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0))) {
            text.append(' ').append(next);
            return;
        }
        if (!Character.isLowerCase(next.charAt(0))) {
            text.append(next);
            return;
        }
        int from = n - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < next.length() && Character.isLetter(next.charAt(to))) {
            to++;
        }
        String left = text.substring(from, n - 1).toLowerCase(Locale.ROOT);
        String right = next.substring(0, to).toLowerCase(Locale.ROOT);
        if (right.equals("and") || right.equals("or")) {
            // "short- and long-term" broken after the hyphen
            text.append(' ').append(next);
            return;
        }
        boolean chained = from > 0 && text.charAt(from - 1) == '-';
        boolean whole = words.contains(left + right);
        if (!chained && !words.contains(left + "-" + right) && (whole || divided(left, right))) {
            text.setLength(n - 1);
        }
        text.append(next);
    }

    /** Whether a word was divided, and not two words joined, that the draft writes nowhere else. */
    private static boolean divided(String left, String right) {
        return !PREFIXES.contains(left) && (EnglishWords.know(left + right) || !EnglishWords.know(left));
    }
}
