package org.ringfence.tree;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a mistyped word probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate that the fewest slips lead to, if they are few enough for the word's length; case does not count. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String best = null;
        int least = 1 + Math.min(3, word.length() / 3);
        for (String candidate : candidates) {
            int slips = slips(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (slips < least) {
                least = slips;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The same as the end of a message; empty where nothing is near. */
    public static String meant(String word, Collection<String> candidates) {
        return to(word, candidates).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** Levenshtein's distance, bounded in the length of what is compared. */
    private static int slips(String a, String b) {
        if (a.length() > 100 || b.length() > 100) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
