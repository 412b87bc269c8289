package org.ringfence.intake;

import java.util.Locale;
import java.util.Set;

/** White space and invisible characters, as clause text holds them. */
final class Prose {
    private static final Set<String> OPENING = WordList.of(
            "between, shall, must, may, will, means, that, and, or, not, of, to, by, following, including, where, "
                    + "if, unless");

    private Prose() {}

    /** Whether a text is made of certain characters alone. */
    static boolean only(String text, String allowed) {
        return count(text, allowed) == text.length();
    }

    /** How many of a text's characters are among certain ones. */
    static int count(String text, String counted) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += counted.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return n;
    }

    /** Folds white space to single blanks and drops characters that print nothing. */
    static String folded(String raw) {
        int n = raw.length();
        boolean clean = true;
        boolean blank = true;
        for (int i = 0; i < n && clean; i++) {
            char c = raw.charAt(i);
            clean = c > ' ' && c < '\u007f' || c == ' ' && !blank;
            blank = c == ' ';
        }
        if (clean && !blank) {
            return raw;
        }
        StringBuilder out = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a');
    }

    /** Soft hyphens, joiners, byte-order marks and direction marks: nothing that a reader sees. */
    static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\ufeff'
                || (c >= '\u007f' && c < '\u00a0');
    }

    /** Whether a clause ends open, so that what follows completes it. */
    static boolean opens(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (last == ':' || last == '—' || last == '–' || last == ',') {
            return true;
        }
        int word = text.lastIndexOf(' ') + 1;
        return OPENING.contains(text.substring(word).toLowerCase(Locale.ROOT));
    }
}
