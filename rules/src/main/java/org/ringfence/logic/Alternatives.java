package org.ringfence.logic;

import java.util.List;

/**
 * Counts the alternatives that the conditions of a rule make together. The compiler writes each of them out as a rule of its own, and
 * every further pair in brackets doubles them: a few lines could keep it busy for hours.
 */
final class Alternatives {
    /** No bundled rule has more than one. */
    static final int MOST = 16;

    private Alternatives() {}

    /** How many there are; counted no further than a little over {@link #MOST}. */
    static int of(List<Condition> conditions) {
        int product = 1;
        for (Condition condition : conditions) {
            product = Math.min(product * of(condition), MOST + 1);
        }
        return product;
    }

    private static int of(Condition condition) {
        if (condition instanceof Condition.Quantified quantified) {
            return of(quantified.of());
        }
        if (condition instanceof Condition.Group group && group.joint().equals("or")) {
            return Math.min(group.parts().stream().mapToInt(Alternatives::of).sum(), MOST + 1);
        }
        return condition instanceof Condition.Group group ? of(group.parts()) : 1;
    }
}
