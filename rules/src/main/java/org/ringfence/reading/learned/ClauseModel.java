package org.ringfence.reading.learned;

/** Answers a set of questions about a clause. Immutable and safe for use by many threads. */
interface ClauseModel {
    /** The questions, in the order of the answers. */
    Targets targets();

    /** The log-odds of each answer being yes, such that a careful reader would agree that often. */
    double[] logOdds(Clauses clause);

    /** Whether its answer to a question is right often enough for a finding that nothing else supports. */
    default boolean findsAlone(int target) {
        return false;
    }
}
