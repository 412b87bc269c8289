package org.ringfence.terms;

import java.util.Locale;
import java.util.Set;

/** Words that stand where something is still to be written. */
final class Blanks {
    private static final Set<String> WORDS = Set.of(
            "",
            "-",
            "–",
            "—",
            "?",
            "tbc",
            "tba",
            "tbd",
            "n/a",
            "to be confirmed",
            "to be agreed",
            "to be determined",
            "to be decided",
            "to follow",
            "pending",
            "insert",
            "blank",
            "none");

    private Blanks() {}

    /** Whether the value is left out, blank or still to be confirmed. */
    static boolean blank(Place place) {
        String text = place.text().toLowerCase(Locale.ROOT);
        boolean bracketed = text.startsWith("[") && text.endsWith("]");
        String bare = bracketed ? text.substring(1, text.length() - 1).strip() : text;
        return bracketed || WORDS.contains(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
    }
}
