package org.ringfence.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks up what the constraints of a fact say of its fields. */
final class Fields {
    private Fields() {}

    /** The texts that a field is compared with by == or in (…). */
    static List<String> texts(Condition.Pattern pattern, String field) {
        List<String> texts = new ArrayList<>();
        pattern.constraints().forEach(constraint -> texts(constraint.expression(), field, texts));
        return texts;
    }

    private static void texts(Expression expression, String field, List<String> texts) {
        if (expression instanceof Expression.Pair pair) {
            if (pair.sign().equals("==") && is(pair.left(), field)) {
                text(pair.right(), texts);
            } else {
                texts(pair.left(), field, texts);
                texts(pair.right(), field, texts);
            }
        } else if (expression instanceof Expression.OneOf oneOf && is(oneOf.what(), field)) {
            oneOf.choices().forEach(choice -> text(choice, texts));
        }
    }

    private static void text(Expression expression, List<String> texts) {
        if (expression instanceof Expression.Text text) {
            texts.add(text.text());
        }
    }

    private static boolean is(Expression expression, String field) {
        return expression instanceof Expression.Field one && one.name().equals(field);
    }

    /** Adds the fields that an expression names. */
    static void named(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Field field) {
            names.add(field.name());
        } else if (expression instanceof Expression.Prefix prefix) {
            named(prefix.of(), names);
        } else if (expression instanceof Expression.Pair pair) {
            named(pair.left(), names);
            named(pair.right(), names);
        } else if (expression instanceof Expression.OneOf oneOf) {
            named(oneOf.what(), names);
        } else if (expression instanceof Expression.Membership membership) {
            named(membership.what(), names);
            named(membership.other(), names);
        }
    }

    /** Adds the names that stand in an expression. */
    static void variables(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Variable variable) {
            names.add(variable.name());
        } else if (expression instanceof Expression.Prefix prefix) {
            variables(prefix.of(), names);
        } else if (expression instanceof Expression.Pair pair) {
            variables(pair.left(), names);
            variables(pair.right(), names);
        } else if (expression instanceof Expression.OneOf oneOf) {
            variables(oneOf.what(), names);
            oneOf.choices().forEach(choice -> variables(choice, names));
        } else if (expression instanceof Expression.Membership membership) {
            variables(membership.what(), names);
            variables(membership.other(), names);
        }
    }

    /** The name that stands first in an expression, or empty. */
    static String firstVariable(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return variable.name();
        }
        if (expression instanceof Expression.Pair pair) {
            String first = firstVariable(pair.left());
            return first.isEmpty() ? firstVariable(pair.right()) : first;
        }
        if (expression instanceof Expression.Prefix prefix) {
            return firstVariable(prefix.of());
        }
        if (expression instanceof Expression.OneOf oneOf) {
            return firstVariable(oneOf.what());
        }
        return expression instanceof Expression.Membership membership ? firstVariable(membership.what()) : "";
    }
}
