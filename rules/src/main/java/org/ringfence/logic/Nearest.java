package org.ringfence.logic;

import java.util.Collection;
import java.util.Locale;

/** What a mistyped word probably meant. */
public final class Nearest {
    private Nearest() {}

    /** Words that offer the candidate nearest to what was written, or none if nothing is near. */
    public static String offer(String word, Collection<String> candidates) {
        String best = "";
        int least = 1 + Math.min(3, Math.max(1, word.length() / 3));
        for (String candidate : candidates) {
            int slips = slips(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (slips < least) {
                least = slips;
                best = candidate;
            }
        }
        return best.isEmpty() ? "" : "did you mean " + best + "? ";
    }

    /** How many letters must be changed, added or dropped. */
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
