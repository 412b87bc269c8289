package org.ringfence.bench;

/**
 * So many of so many.
 *
 * @param count how many
 * @param of out of how many
 */
public record Share(int count, int of) {
    Share plus(boolean counts) {
        return new Share(count + (counts ? 1 : 0), of + 1);
    }

    /** The share from 0 to 1; 0 of nothing is 0. */
    public double share() {
        return of == 0 ? 0 : (double) count / of;
    }
}
