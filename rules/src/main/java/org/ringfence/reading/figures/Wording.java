package org.ringfence.reading.figures;

/**
 * A text folded for comparing words: lower case, one blank between words, hyphens and punctuation gone, {@code &} as {@code and}. Figures
 * such as {@code 71.2} and {@code 2027/28} stay whole and lose their commas; {@code %} and {@code £} are words of their own.
 */
public final class Wording {
    /** Longer texts are folded only this far: labels, cells and sentences are shorter, and nothing looks for words beyond. */
    private static final int MOST = 20_000;

    private final String folded;

    private Wording(String folded) {
        this.folded = folded;
    }

    /** The text, folded. */
    public static Wording of(String text) {
        int length = Math.min(text.length(), MOST);
        StringBuilder out = new StringBuilder(length + 2).append(' ');
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            } else if (c == '\'' || c == '’') {
                boolean possessive = i + 1 < length && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S');
                if (possessive && (i + 2 == length || !Character.isLetterOrDigit(text.charAt(i + 2)))) {
                    i++;
                }
            } else if ((c == '.' || c == '/') && between(text, i, length)) {
                out.append(c);
            } else if (c != ',' || !between(text, i, length)) {
                apart(out, c);
            }
        }
        return new Wording(apart(out, ' ').toString());
    }

    private static boolean between(String text, int i, int length) {
        return i > 0
                && i + 1 < length
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static StringBuilder apart(StringBuilder out, char c) {
        if (out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
        if (c == '%' || c == '£') {
            out.append(c).append(' ');
        } else if (c == '&') {
            out.append("and ");
        }
        return out;
    }

    /** The wordings in a list set apart by commas. */
    public static String[] list(String commas) {
        String[] wordings = commas.split(",", -1);
        for (int i = 0; i < wordings.length; i++) {
            wordings[i] = wordings[i].strip();
        }
        return wordings;
    }

    /** Whether these words stand in it, whole and side by side. */
    public boolean has(String words) {
        return indexOf(words) >= 0;
    }

    /** Where these words first stand in {@link #words()}, whole and side by side, or -1. */
    public int indexOf(String words) {
        int length = words.length();
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
            if (folded.charAt(at - 1) == ' ' && folded.charAt(at + length) == ' ') {
                return at - 1;
            }
        }
        return -1;
    }

    /** Whether any of these stands in it. */
    public boolean hasAny(String... words) {
        for (String each : words) {
            if (has(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins with any of these. */
    public boolean hasStem(String... stems) {
        for (String stem : stems) {
            for (int at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
                if (folded.charAt(at - 1) == ' ') {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is exactly one of these. */
    public boolean isAny(String... words) {
        String all = words();
        for (String each : words) {
            if (all.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with any of these, as whole words. */
    public boolean startsAny(String... words) {
        for (String each : words) {
            if (folded.startsWith(each, 1) && folded.charAt(1 + each.length()) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** The folded words. */
    public String words() {
        return folded.trim();
    }

    /** How many words it has. */
    public int size() {
        int count = 0;
        for (int i = 1; i < folded.length(); i++) {
            if (folded.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }

    public boolean isEmpty() {
        return folded.length() <= 1;
    }

    @Override
    public String toString() {
        return words();
    }
}
