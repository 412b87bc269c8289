package org.ringfence.reading.learned;

import org.jspecify.annotations.Nullable;

/**
 * What the models answered about a clause.
 *
 * @param linear the linear model's log-odds of every question it knows, in its order
 * @param tuned the tuned model's, in its own order; null where it was not asked
 * @param worthless whether a cheaper look at the clause showed that it is about nothing that any rule is about
 */
record Evidence(double[] linear, float @Nullable [] tuned, boolean worthless) {
    Evidence(double[] linear, float @Nullable [] tuned) {
        this(linear, tuned, false);
    }
}
