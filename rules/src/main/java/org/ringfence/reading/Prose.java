package org.ringfence.reading;

import java.util.Locale;
import java.util.Set;

/** Tells prose that binds somebody from rows of names and figures. */
final class Prose {
    private static final Set<String> MODALS =
            Set.of("shall", "must", "may", "will", "cannot", "should", "need", "needs", "entitled");

    /** A shorter text, such as {@code for each place;}, says nothing without the words around it. */
    private static final int LEAST_WORDS = 6;

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
