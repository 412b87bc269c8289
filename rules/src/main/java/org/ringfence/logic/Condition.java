package org.ringfence.logic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a rule. */
sealed interface Condition {
    int line();

    /**
     * A fact with what must hold of it.
     *
     * @param variable the name given to it, or empty
     */
    record Pattern(String variable, String type, List<Constraint> constraints, int line) implements Condition {}

    /**
     * What must hold of a fact's fields, or a name given to one of them.
     *
     * @param variable the name given, or empty
     */
    record Constraint(String variable, Expression expression, int line) {}

    /** {@code not} or {@code exists}. */
    record Quantified(String word, Condition of, int line) implements Condition {}

    /** Conditions in brackets, joined by {@code and} or {@code or}. */
    record Group(String joint, List<Condition> parts, int line) implements Condition {}

    /** What many facts come to, together. */
    record Accumulate(
            Pattern source, List<Result> results, @Nullable Expression test, int line) implements Condition {}

    /**
     * One result of an accumulation.
     *
     * @param argument the name that is summed, counted or collected, or empty
     */
    record Result(String variable, String function, String argument, int line) {}
}
