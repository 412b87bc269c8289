package org.ringfence.reading.learned;

/**
 * Cuts English inflections off a lower-case word, so that <i>distribute</i>, <i>distributes</i>, <i>distributed</i> and
 * <i>distributing</i> count as one. Cruder than a dictionary, but it needs none, and a model learned over it does not mind.
 */
final class Stem {
    private Stem() {}

    static String of(String word) {
        int n = word.length();
        if (n <= 3) {
            return word;
        }
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return word.substring(0, n - 2);
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return of(word.substring(0, n - 1));
        }
        if (word.endsWith("ied") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("ed") && n > 4 && hasVowel(word, n - 2)) {
            return bare(word.substring(0, n - 2));
        }
        if (word.endsWith("ing") && n > 5 && hasVowel(word, n - 3)) {
            return bare(word.substring(0, n - 3));
        }
        if (word.endsWith("e") && n > 4) {
            return word.substring(0, n - 1);
        }
        return word;
    }

    /** Undoes a doubled consonant and a silent e, so that all forms meet in one stem. */
    private static String bare(String stem) {
        int n = stem.length();
        if (n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0) {
            return stem.substring(0, n - 1);
        }
        return n > 4 && stem.endsWith("e") ? stem.substring(0, n - 1) : stem;
    }

    private static boolean hasVowel(String word, int to) {
        for (int i = 0; i < to; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
