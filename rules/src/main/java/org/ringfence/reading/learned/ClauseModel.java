package org.ringfence.reading.learned;

/** Answers a set of questions about a clause. Immutable and safe for use by many threads. */
interface ClauseModel {
    /** The linear model's questions. */
    Targets targets();

    /**
     * What is answered.
     *
     * @param certainlyAsked whether every question is to be asked of the clause, since a phrase that reviewers take for a breach stands in it; else a model may
     *     find it worthless after a cheaper look
     */
    Evidence evidence(Clauses clause, boolean certainlyAsked);
}
