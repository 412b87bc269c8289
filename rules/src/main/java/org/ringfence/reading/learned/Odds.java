package org.ringfence.reading.learned;

/** Log-odds and probabilities, by StrictMath: the same bits on every JDK. */
final class Odds {
    private Odds() {}

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
