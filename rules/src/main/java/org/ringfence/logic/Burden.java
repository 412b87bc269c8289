package org.ringfence.logic;

import java.util.Collection;
import java.util.List;
import org.ringfence.pack.Problem;

/**
 * How much the compiler has to write out for a rule: every fact, and every field, name and number that is compared, once for each alternative
 * of the conditions. Each costs some three milliseconds.
 */
final class Burden {
    /** The heaviest bundled rule has a tenth of it. */
    static final int MOST_OF_A_RULE = 1_000;

    /** The bundled packs together have a tenth of it. To compile as much as this takes up to a minute. */
    private static final int MOST = 15_000;

    /** The bundled packs have a sixth of them. */
    private static final int MOST_RULES = 1_500;

    private Burden() {}

    /** That of one rule. */
    static int of(List<Condition> conditions) {
        return Alternatives.of(conditions)
                * conditions.stream().mapToInt(Burden::of).sum();
    }

    /**
     * Tells where rules are too many, or too heavy together.
     *
     * @param problems where it is added
     */
    static void check(Collection<Logic> files, List<Problem> problems) {
        int rules = 0;
        int burden = 0;
        for (Logic file : files) {
            boolean before = rules > MOST_RULES || burden > MOST;
            rules += file.rules().size();
            burden += file.rules().stream().mapToInt(Logic.Rule::burden).sum();
            if (before) {
                continue;
            }
            if (rules > MOST_RULES) {
                problems.add(new Problem(
                        file.path(), 0, "over " + MOST_RULES + " rules in all", "take out what is not needed"));
            } else if (burden > MOST) {
                problems.add(new Problem(
                        file.path(),
                        0,
                        "over " + MOST + " things are compared in all rules, “or” counted for each of its alternatives",
                        "take out what is not needed, and list names in parameters.csv"));
            }
        }
    }

    private static int of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return 1
                    + pattern.constraints().stream()
                            .mapToInt(one -> of(one.expression()))
                            .sum();
        }
        if (condition instanceof Condition.Quantified quantified) {
            return of(quantified.of());
        }
        if (condition instanceof Condition.Group group) {
            return group.parts().stream().mapToInt(Burden::of).sum();
        }
        Condition.Accumulate accumulate = (Condition.Accumulate) condition;
        Expression test = accumulate.test();
        return of(accumulate.source()) + accumulate.results().size() + (test == null ? 0 : of(test));
    }

    private static int of(Expression expression) {
        if (expression instanceof Expression.Pair pair) {
            return of(pair.left()) + of(pair.right());
        }
        if (expression instanceof Expression.Prefix prefix) {
            return of(prefix.of());
        }
        if (expression instanceof Expression.OneOf oneOf) {
            return of(oneOf.what()) + oneOf.choices().size();
        }
        return 1;
    }
}
