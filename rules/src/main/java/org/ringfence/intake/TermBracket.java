package org.ringfence.intake;

import java.util.Locale;

/** The bracket in which a draft gives a name to what stands before it, as in {@code Mid Trust (the "Host")}. */
final class TermBracket {
    private TermBracket() {}

    /** Where the bracket opens in {@code (the "Host")}, or -1. */
    static int before(String text, int open) {
        for (int i = open - 1; i >= 0 && i > open - 40; i--) {
            if (text.charAt(i) == '(') {
                String between = text.substring(i + 1, open).strip().toLowerCase(Locale.ROOT);
                boolean leads = between.isEmpty()
                        || between.endsWith("the")
                        || between.endsWith("a")
                        || between.endsWith("an")
                        || between.endsWith(",")
                        || between.endsWith("or")
                        || between.endsWith("as")
                        || between.endsWith("together");
                return leads ? i : -1;
            }
            if (text.charAt(i) == ')' || text.charAt(i) == '.') {
                return -1;
            }
        }
        return -1;
    }

    /** What stands before {@code ("the Host")}, back to where its sentence or item begins. */
    static String named(String text, int bracket) {
        int start = Math.max(0, bracket - 400);
        for (int i = bracket - 2; i > start; i--) {
            char c = text.charAt(i);
            if (c == ';' || c == ':' || (c == '.' && text.charAt(i + 1) == ' ')) {
                start = i + 1;
                break;
            }
        }
        return text.substring(start, bracket).strip();
    }
}
