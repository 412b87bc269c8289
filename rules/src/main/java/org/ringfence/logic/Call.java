package org.ringfence.logic;

import java.util.List;

/**
 * What a rule reports.
 *
 * @param verdict {@code violated}, {@code satisfied}, {@code doubted} or {@code notApplicable}
 */
record Call(String verdict, List<Argument> arguments, int line) {
    /** One thing in its brackets. */
    sealed interface Argument {
        int line();
    }

    /** A text in quotation marks. */
    record Literal(String text, int line) implements Argument {}

    /** {@code null}: the draft as a whole. */
    record Nothing(int line) implements Argument {}

    /** A name given in the conditions, and what is taken of it. */
    record Value(String variable, List<Step> steps, int line) implements Argument {}

    /**
     * A field of a fact, or a sum done with a number.
     *
     * @param with a number or a variable in its brackets, as written; empty for none
     */
    record Step(String name, String with) {}
}
