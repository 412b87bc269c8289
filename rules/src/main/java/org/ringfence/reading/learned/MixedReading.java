package org.ringfence.reading.learned;

import java.util.function.Supplier;

/**
 * The linear and the tuned model together. The linear one hears every clause; the tuned one, which costs a hundred times as much, is asked
 * only where the linear one thinks that a clause may break or meet something, or where a phrase says that it breaks something. That it
 * sees nothing where a phrase says that something is met is a doubt of its own: among labelled clauses such phrases are right one time in five.
 */
final class MixedReading implements ClauseModel {
    private final LinearReading linear;
    private final Judge judge;
    private final Supplier<TunedModel> tuned;

    MixedReading(LinearReading linear, Judge judge, Supplier<TunedModel> tuned) {
        this.linear = linear;
        this.judge = judge;
        this.tuned = tuned;
    }

    @Override
    public Targets targets() {
        return linear.targets();
    }

    @Override
    public Evidence evidence(Clauses clause, boolean certainlyAsked) {
        double[] odds = linear.logOdds(clause.plain());
        if (!certainlyAsked && !judge.worthAsking(odds)) {
            return new Evidence(odds, null, true);
        }
        return new Evidence(odds, tuned.get().answers(clause.plain()));
    }
}
