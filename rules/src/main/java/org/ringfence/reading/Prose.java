package org.ringfence.reading;

import java.util.Locale;
import java.util.Set;

/** Tells prose that binds somebody from rows of names and figures. */
final class Prose {
    private static final Set<String> MODALS =
            Set.of("shall", "must", "may", "will", "cannot", "should", "need", "needs", "entitled");

    private Prose() {}

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
