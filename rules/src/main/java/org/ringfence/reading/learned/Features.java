package org.ringfence.reading.learned;

import java.util.Arrays;
import java.util.Set;

/**
 * What a linear model sees of a clause: hashed words, pairs and triples in order, pairs with a gap, words under a negation or an
 * exception, the heading and the contract form.
 */
final class Features {
    /** How far apart two words of a gapped pair may stand. */
    private static final int GAP = 6;

    private static final Set<String> COMMON = Set.of(
            "the", "a", "an", "of", "to", "in", "and", "or", "for", "by", "on", "at", "with", "as", "is", "be", "it",
            "its", "this", "that", "which", ",", ";", ":", "are", "was", "has", "have", "from", "under", "any", "such",
            "their");

    private int[] hashes = new int[512];
    private int[] firsts = new int[512];
    private int[] lasts = new int[512];
    private int size;
    private final boolean traced;

    private Features(boolean traced) {
        this.traced = traced;
    }

    /** The distinct features, sorted. */
    static int[] of(PlainClause clause) {
        return of(clause.text(), clause.heading(), clause.form());
    }

    /** The distinct features, sorted. */
    static int[] of(String text, String heading, String form) {
        Features features = new Features(false);
        features.all(Words.of(text), heading, form);
        int[] sorted = Arrays.copyOf(features.hashes, features.size);
        Arrays.sort(sorted);
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[n++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, n);
    }

    /** What speaks for and against an answer, word by word. */
    static Trace trace(Words words, String heading, String form) {
        Features features = new Features(true);
        features.all(words, heading, form);
        return new Trace(features.hashes, features.firsts, features.lasts, features.size);
    }

    /**
     * Features with the words that they come from.
     *
     * @param hashes the features, in order of their first word; only the first {@code size} count, also below
     * @param firsts the first word of each, or -1 for the heading and the form
     * @param lasts the last word of each
     * @param size how many there are
     */
    record Trace(int[] hashes, int[] firsts, int[] lasts, int size) {}

    private void all(Words words, String heading, String form) {
        int n = words.size();
        int[] ids = new int[n];
        boolean[] content = new boolean[n];
        for (int i = 0; i < n; i++) {
            ids[i] = words.stem(i).hashCode();
            content[i] = !COMMON.contains(words.stem(i));
        }
        for (int i = 0; i < n; i++) {
            add(mix(1, ids[i], 0, 0), i, i);
            if (i + 1 < n) {
                add(mix(2, ids[i], ids[i + 1], 0), i, i + 1);
            }
            if (i + 2 < n) {
                add(mix(3, ids[i], ids[i + 1], ids[i + 2]), i, i + 2);
            }
            if (!content[i]) {
                continue;
            }
            if (words.negated(i)) {
                add(mix(4, ids[i], 0, 0), i, i);
            }
            if (words.excepted(i)) {
                add(mix(5, ids[i], 0, 0), i, i);
            }
            int seen = 0;
            for (int j = i + 1; j < n && seen < GAP && words.sentence(j) == words.sentence(i); j++) {
                if (content[j]) {
                    seen++;
                    add(mix(6, ids[i], ids[j], 0), i, j);
                }
            }
        }
        Words title = Words.of(heading);
        for (int i = 0; i < title.size(); i++) {
            int id = title.stem(i).hashCode();
            add(mix(7, id, 0, 0), -1, -1);
            if (i + 1 < title.size()) {
                add(mix(8, id, title.stem(i + 1).hashCode(), 0), -1, -1);
            }
        }
        add(mix(9, form.hashCode(), 0, 0), -1, -1);
    }

    private void add(int hash, int first, int last) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            if (traced) {
                firsts = Arrays.copyOf(firsts, size * 2);
                lasts = Arrays.copyOf(lasts, size * 2);
            }
        }
        hashes[size] = hash;
        if (traced) {
            firsts[size] = first;
            lasts[size] = last;
        }
        size++;
    }

    private static int mix(int kind, int a, int b, int c) {
        int h = kind * 0x9E3779B1;
        h = (h ^ a) * 0x85EBCA6B;
        h ^= h >>> 15;
        h = (h ^ b) * 0xC2B2AE35;
        h ^= h >>> 13;
        h = (h ^ c) * 0x27D4EB2F;
        return h ^ (h >>> 16);
    }
}
