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

    /** The same as the beginning of a sentence that goes on; empty where nothing is near. */
    public static String offer(String word, Collection<String> candidates) {
        return to(word, candidates).map(near -> "did you mean " + near + "? ").orElse("");
    }

    /** How many letters must be changed, added or dropped, or neighbours swapped; bounded in the length of what is compared. */
    private static int slips(String a, String b) {
        if (a.length() > 100 || b.length() > 100) {
            return Integer.MAX_VALUE;
        }
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], 1 + rows[i - 2][j - 2]);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
