package org.ringfence.logic;

import java.util.Optional;

/**
 * The forms that sums may have in a comparison. Drools 10.2 fails to write out others, with an error of its own that names no rule: those
 * with more than one sign on the right, and some of those with a field there.
 */
final class SumForms {
    /** What to do with a right side that is too much. */
    static final String RECKON_LEFT =
            "reckon on the left, and leave on the right a field, or a name or number and one more at most: $all - $spent > $most * 100";

    private SumForms() {}

    /** What is wrong with the form of a comparison; empty where nothing is. */
    static Optional<Refusal> refused(Expression.Pair comparison) {
        Expression left = comparison.left();
        Expression right = comparison.right();
        int line = comparison.line();
        if (first(left) instanceof Expression.Figure) {
            return Optional.of(new Refusal(
                    line, "a comparison begins with a number", "begin it with a field or a name: amount > $least"));
        }
        if (right instanceof Expression.Pair pair && !(isPlain(pair.left()) && isPlain(pair.right()))) {
            return Optional.of(
                    new Refusal(line, "too much is reckoned on the right of “" + comparison.sign() + "”", RECKON_LEFT));
        }
        if (isSum(left) && right instanceof Expression.Field) {
            return Optional.of(new Refusal(
                    line,
                    "more than a field or a name is compared with a field",
                    "take the field to the left: amount + $other - spend > 0"));
        }
        return Optional.empty();
    }

    /** What is wrong with what is looked for in a list; empty where nothing is. */
    static Optional<Refusal> listed(Expression.OneOf oneOf) {
        return isSum(oneOf.what())
                ? Optional.of(new Refusal(
                        oneOf.line(),
                        "a sum stands before “in”",
                        "compare it with each value: amount - $other == $one || amount - $other == $two"))
                : Optional.empty();
    }

    /** What is wrong with reckoning with something; empty where nothing is. */
    static Optional<Refusal> reckoned(Expression part) {
        Expression figure = part instanceof Expression.Prefix prefix ? prefix.of() : part;
        return figure instanceof Expression.Figure number && number.text().indexOf('.') >= 0
                ? Optional.of(new Refusal(
                        part.line(),
                        "a number with a point is reckoned with",
                        "put it into parameters.csv and reckon with its name, or take a hundredfold of both sides"))
                : Optional.empty();
    }

    /** A name or a number. */
    private static boolean isPlain(Expression part) {
        return part instanceof Expression.Variable || first(part) instanceof Expression.Figure && !isSum(part);
    }

    private static boolean isSum(Expression expression) {
        return expression instanceof Expression.Pair;
    }

    /**
     * What is wrong with the brackets in a sum; empty where nothing is. Drools 10.2 writes out sums of whole numbers without their brackets
     * where they are compared with one that has a fraction, and judges by another sum than was written.
     *
     * @param part what is reckoned with
     * @param kind what it is
     * @param sign the sign beside it
     * @param right whether it stands on the right of the sign
     */
    static Optional<Refusal> bracketed(Expression part, Kind kind, String sign, boolean right) {
        boolean brackets = part instanceof Expression.Pair pair
                && (sign.equals("*")
                        ? right || !pair.sign().equals("*")
                        : right && !pair.sign().equals("*"));
        return brackets && kind.equals(Kind.WHOLE)
                ? Optional.of(new Refusal(
                        part.line(),
                        "brackets stand around whole numbers alone",
                        "write the sum without brackets: $all - $some - 3, not $all - ($some + 3)"))
                : Optional.empty();
    }

    private static Expression first(Expression expression) {
        if (expression instanceof Expression.Pair pair) {
            return first(pair.left());
        }
        return expression instanceof Expression.Prefix prefix ? first(prefix.of()) : expression;
    }
}
