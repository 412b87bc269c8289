package org.ringfence.logic;

import java.util.List;

/** What a condition says of a fact's fields. */
sealed interface Expression {
    int line();

    /** A text in quotation marks. */
    record Text(String text, int line) implements Expression {}

    /** A number, without its sign. */
    record Figure(String text, int line) implements Expression {}

    /** {@code true}, {@code false} or {@code null}. */
    record Word(String word, int line) implements Expression {}

    /** One of a closed list, such as {@code Stance.BREACHES}. */
    record Constant(String type, String name, int line) implements Expression {}

    /** A field of the fact, such as {@code amount} or {@code number.longValue}; {@code this} is the fact itself. */
    record Field(String name, List<String> further, int line) implements Expression {}

    /** A name given before, such as {@code $most}, or {@code $votes[0]}. */
    record Variable(String name, boolean indexed, int line) implements Expression {}

    /** {@code !} or {@code -} before something. */
    record Prefix(String sign, Expression of, int line) implements Expression {}

    /** Two things and a sign between them. */
    record Pair(String sign, Expression left, Expression right, int line) implements Expression {}

    /** {@code in (…)} or {@code not in (…)}. */
    record OneOf(Expression what, boolean negated, List<Expression> choices, int line) implements Expression {}

    /** {@code memberOf}, {@code contains} and their denials. */
    record Membership(Expression what, String word, boolean negated, Expression other, int line)
            implements Expression {}
}
