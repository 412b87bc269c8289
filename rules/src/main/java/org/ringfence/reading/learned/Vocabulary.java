package org.ringfence.reading.learned;

import java.util.Arrays;

/** The features that a model knows, sorted, with how rare each is. */
final class Vocabulary {
    private final int[] hashes;
    private final float[] rarities;

    Vocabulary(int[] hashes, float[] rarities) {
        this.hashes = hashes;
        this.rarities = rarities;
    }

    /**
     * @param clauses the distinct features of each clause
     * @param rarest in how many clauses a feature must stand to be known
     */
    static Vocabulary of(int[][] clauses, int rarest) {
        int[] all = Arrays.stream(clauses).flatMapToInt(Arrays::stream).sorted().toArray();
        int[] hashes = new int[all.length];
        float[] rarities = new float[all.length];
        int size = 0;
        for (int i = 0; i < all.length; ) {
            int j = i;
            while (j < all.length && all[j] == all[i]) {
                j++;
            }
            if (j - i >= rarest) {
                hashes[size] = all[i];
                rarities[size++] = (float) StrictMath.log((double) clauses.length / (j - i));
            }
            i = j;
        }
        return new Vocabulary(Arrays.copyOf(hashes, size), Arrays.copyOf(rarities, size));
    }

    int size() {
        return hashes.length;
    }

    int hash(int feature) {
        return hashes[feature];
    }

    /** The logarithm of in how many clauses there is one with this feature. */
    float rarity(int feature) {
        return rarities[feature];
    }

    /** The places of those features that are known. */
    int[] known(int[] sortedHashes) {
        int[] known = new int[sortedHashes.length];
        int size = 0;
        for (int hash : sortedHashes) {
            int place = Arrays.binarySearch(hashes, hash);
            if (place >= 0) {
                known[size++] = place;
            }
        }
        return Arrays.copyOf(known, size);
    }
}
