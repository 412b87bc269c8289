package org.ringfence.intake;

/** The quotation marks round a term, in the shapes that word processors and people make of them. */
final class TermQuotes {
    /** The longest term, in characters. */
    static final int LONGEST_TERM = 80;

    private TermQuotes() {}

    /** Where the next quotation mark opens that may begin a term, or -1; an apostrophe within a word is none. */
    static int nextOpen(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean single = (c == '‘' || c == '\'') && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (c == '“' || c == '"' || c == '„' || single) {
                return i;
            }
        }
        return -1;
    }

    /** Where the term closes whose quotation mark opens at a place, or -1 where it would be too long for one. */
    static int closeOf(String text, int open) {
        char c = text.charAt(open);
        int limit = Math.min(text.length(), open + LONGEST_TERM + 2);
        for (int i = open + 1; i < limit; i++) {
            char d = text.charAt(i);
            boolean closes = switch (c) {
                case '“', '„' -> d == '”' || d == '“' || d == '"';
                case '"' -> d == '"' || d == '”';
                default -> (d == '’' || d == '\'') && wordEnds(text, i + 1);
            };
            if (closes) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no letter stands at a place, so that a word before it ends there. */
    static boolean wordEnds(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at));
    }
}
