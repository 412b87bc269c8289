package org.ringfence.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.draft.Clause;

/** Tells prose that binds somebody from rows of names and figures. */
final class Prose {
    private static final Set<String> MODALS =
            Set.of("shall", "must", "may", "will", "cannot", "should", "need", "needs", "entitled");

    /** A shorter text, such as {@code for each place;}, says nothing without the words around it. */
    private static final int LEAST_WORDS = 6;

    private static final String ENDS = ".;?!)]\"”’";

    private static final Pattern KEY = Pattern.compile("^[^.;:]{1,40}:\\s");

    /** What stands above the particulars of a contract. */
    private static final Pattern FRONT = Pattern.compile(
            "\\b(?:particulars|key terms|parties|between|contract details|summary of terms|cover)\\b",
            Pattern.CASE_INSENSITIVE);

    private Prose() {}

    /** Whether the text is too short to be judged by its likeness to whole clauses. */
    static boolean tooLittle(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && ++words >= LEAST_WORDS) {
                return false;
            }
        }
        return words < LEAST_WORDS;
    }

    /** Whether the text comes to an end: a line that breaks off may be turned round by the next. */
    static boolean finished(String text) {
        String end = text.stripTrailing();
        boolean ended = !end.isEmpty() && ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
        return ended || endsWith(end, "and") || endsWith(end, "or") || end.indexOf('|') >= 0;
    }

    private static boolean endsWith(String text, String word) {
        int before = text.length() - word.length() - 1;
        return text.endsWith(word) && (before < 0 || !Character.isLetterOrDigit(text.charAt(before)));
    }

    /** Whether the text names one of a contract's particulars, such as {@code Commissioner: Marl Integrated Care Board}. */
    static boolean particular(Clause clause) {
        if (!clause.label().isEmpty() || in(clause.text())) {
            return false;
        }
        String heading = clause.heading() == null ? "" : clause.heading();
        boolean front = heading.isEmpty() || FRONT.matcher(heading).find();
        return front && (KEY.matcher(clause.text()).find() || !finished(clause.text()));
    }

    /** Whether a word of duty, permission or power stands in the text. */
    static boolean in(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (MODALS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
