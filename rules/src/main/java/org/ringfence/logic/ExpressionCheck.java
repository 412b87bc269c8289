package org.ringfence.logic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.tree.Nearest;

/** Tells of what kind an expression is, and notes what does not go together. */
final class ExpressionCheck {
    private static final String NUMBERS_ALONE = "only numbers can be reckoned with or be greater or smaller";

    private final Notes notes;

    ExpressionCheck(Notes notes) {
        this.notes = notes;
    }

    /**
     * The kind of an expression.
     *
     * @param fact the fact in whose brackets it stands, or null where it stands in none
     */
    Kind of(Expression expression, @Nullable Class<?> fact, Scope scope) {
        if (expression instanceof Expression.Text) {
            return Kind.TEXT;
        }
        if (expression instanceof Expression.Figure figure) {
            notes.figures.add(new Logic.Mention(figure.text(), figure.line()));
            return figure.text().indexOf('.') < 0 ? Kind.WHOLE : Kind.DECIMAL;
        }
        if (expression instanceof Expression.Word word) {
            return word.word().equals("null") ? Kind.NOTHING : Kind.TRUTH;
        }
        if (expression instanceof Expression.Constant constant) {
            return constant(constant);
        }
        if (expression instanceof Expression.Field field) {
            return field(field, fact);
        }
        if (expression instanceof Expression.Variable variable) {
            return variable(variable, scope);
        }
        if (expression instanceof Expression.Prefix prefix) {
            return prefix(prefix, fact, scope);
        }
        if (expression instanceof Expression.Pair pair) {
            return pair(pair, fact, scope);
        }
        if (expression instanceof Expression.OneOf oneOf) {
            Kind what = of(oneOf.what(), fact, scope);
            SumForms.listed(oneOf).ifPresent(notes::wrong);
            oneOf.choices().forEach(choice -> compare(what, of(choice, fact, scope), oneOf.what(), choice));
            return Kind.TRUTH;
        }
        return membership((Expression.Membership) expression, fact, scope);
    }

    private Kind constant(Expression.Constant constant) {
        Optional<Class<?>> list = FactTypes.list(constant.type());
        if (list.isEmpty()) {
            notes.wrong(
                    constant.line(),
                    "there is no list called " + constant.type(),
                    "compare with a text in quotation marks, or with a value such as Stance.BREACHES");
            return Kind.WRONG;
        }
        List<String> values = FactTypes.values(list.get());
        if (!values.contains(constant.name())) {
            notes.wrong(
                    constant.line(),
                    constant.type() + " has no value " + constant.name(),
                    Nearest.offer(constant.name(), values) + "Its values are " + String.join(", ", values));
        }
        notes.uses(list.get(), constant.line());
        return Kind.constant(list.get());
    }

    private Kind field(Expression.Field field, @Nullable Class<?> fact) {
        if (fact == null) {
            notes.wrong(
                    field.line(), "“" + field.name() + "” is the field of no fact here", "use names that begin with $");
            return Kind.WRONG;
        }
        if (field.name().equals("this") && field.further().isEmpty()) {
            return Kind.fact(fact);
        }
        Map<String, Kind> fields = FactTypes.fields(fact);
        Kind kind = fields.get(field.name());
        if (kind == null) {
            notes.wrong(
                    field.line(),
                    fact.getSimpleName() + " has no field “" + field.name() + "”",
                    FactTypes.value(field.name(), fields)
                                    .map(value -> "write " + value + " if the value is meant. ")
                                    .orElseGet(() -> Nearest.offer(field.name(), fields.keySet()))
                            + "Its fields are "
                            + String.join(", ", fields.keySet()) + "; a text stands in quotation marks");
            return Kind.WRONG;
        }
        if (field.further().isEmpty()) {
            return kind;
        }
        if (kind == Kind.DECIMAL && field.further().equals(List.of("longValue"))) {
            return Kind.WHOLE;
        }
        notes.wrong(
                field.line(),
                "“" + field.name() + "." + String.join(".", field.further()) + "” reaches too far",
                "name the field alone: " + field.name());
        return Kind.WRONG;
    }

    private Kind variable(Expression.Variable variable, Scope scope) {
        Optional<Kind> kind = scope.kind(variable.name());
        if (kind.isEmpty()) {
            notes.wrong(
                    variable.line(),
                    variable.name() + " has not been named before",
                    Nearest.offer(variable.name(), scope.names())
                            + "Give the name where the fact stands: $name : field");
            return Kind.WRONG;
        }
        if (!variable.indexed()) {
            return kind.get();
        }
        @Nullable Class<?> type = kind.get().type();
        if (kind.get().form() == Kind.Form.FACTS && type != null) {
            return Kind.fact(type);
        }
        notes.wrong(variable.line(), variable.name() + " is no list of facts", "collect one with collectList($one)");
        return Kind.WRONG;
    }

    private Kind prefix(Expression.Prefix prefix, @Nullable Class<?> fact, Scope scope) {
        Kind of = of(prefix.of(), fact, scope);
        if (prefix.sign().equals("-")) {
            return number(of, prefix.line());
        }
        truth(of, prefix.line());
        return Kind.TRUTH;
    }

    private Kind pair(Expression.Pair pair, @Nullable Class<?> fact, Scope scope) {
        Kind left = of(pair.left(), fact, scope);
        Kind right = of(pair.right(), fact, scope);
        if (ExpressionReader.ORDER.contains(pair.sign())) {
            SumForms.refused(pair).ifPresent(notes::wrong);
        }
        switch (pair.sign()) {
            case "&&", "||":
                condition(left, pair.left());
                condition(right, pair.right());
                return Kind.TRUTH;
            case "==", "!=":
                compare(left, right, pair.left(), pair.right());
                return Kind.TRUTH;
            case "<", "<=", ">", ">=":
                number(left, pair.line());
                number(right, pair.line());
                return Kind.TRUTH;
            default:
                SumForms.reckoned(pair.left()).ifPresent(notes::wrong);
                SumForms.reckoned(pair.right()).ifPresent(notes::wrong);
                SumForms.bracketed(pair.left(), left, pair.sign(), false).ifPresent(notes::wrong);
                SumForms.bracketed(pair.right(), right, pair.sign(), true).ifPresent(notes::wrong);
                number(left, pair.line());
                number(right, pair.line());
                return left.equals(Kind.WHOLE) && right.equals(Kind.WHOLE) ? Kind.WHOLE : Kind.DECIMAL;
        }
    }

    private Kind membership(Expression.Membership membership, @Nullable Class<?> fact, Scope scope) {
        Kind what = of(membership.what(), fact, scope);
        Kind other = of(membership.other(), fact, scope);
        Kind list = membership.word().equals("memberOf") ? other : what;
        if (list.form() != Kind.Form.LIST && list.form() != Kind.Form.WRONG) {
            notes.wrong(
                    membership.line(),
                    "“" + membership.word() + "” needs a list, and this is " + list.words(),
                    "read the list first: Parameter(id == \"…\", $names : words), and then value memberOf $names");
        }
        return Kind.TRUTH;
    }

    /** Whether something can stand as a condition of its own. The compiler looks for a field where a name is all that stands there. */
    void condition(Kind kind, Expression expression) {
        if (kind.truth() && expression instanceof Expression.Variable variable) {
            notes.wrong(
                    variable.line(),
                    variable.name() + " stands alone",
                    "write what must hold of it: " + variable.name() + " == true");
        } else {
            truth(kind, expression.line());
        }
    }

    private void truth(Kind kind, int line) {
        if (!kind.truth()) {
            notes.wrong(
                    line,
                    "this is " + kind.words() + ", and a condition is wanted",
                    "compare it with something: ==, !=, <, > or in (…)");
        }
    }

    private Kind number(Kind kind, int line) {
        if (!kind.number()) {
            notes.wrong(
                    line,
                    "this is " + kind.words() + ", and " + NUMBERS_ALONE,
                    kind == Kind.TEXT
                            ? "write numbers without quotation marks, or compare texts with == or in (…)"
                            : "compare it with == or in (…)");
            return Kind.WRONG;
        }
        return kind;
    }

    private void compare(Kind left, Kind right, Expression first, Expression second) {
        if (left.comparable(right)) {
            nothing(left, right, first);
            nothing(right, left, second);
            return;
        }
        String instead;
        if (left.form() == Kind.Form.CONSTANT && left.type() != null && right == Kind.TEXT) {
            Class<?> list = left.type();
            instead = "write one of its values without quotation marks: " + list.getSimpleName() + "."
                    + FactTypes.values(list).get(0);
        } else if (left.number() && right == Kind.TEXT) {
            instead = "write the number without quotation marks";
        } else if (left == Kind.TEXT && right.number()) {
            instead = "put the text into quotation marks";
        } else if (left == Kind.TRUTH) {
            instead = "compare it with true or false, or write the field alone";
        } else {
            instead = "compare like with like";
        }
        notes.wrong(
                second.line(),
                told(first) + " is " + left.words() + ", and what it is compared with is " + right.words(),
                instead);
    }

    /** The compiler knows that a whole number made of another is never null. */
    private void nothing(Kind kind, Kind other, Expression expression) {
        if (other == Kind.NOTHING
                && expression instanceof Expression.Field field
                && !field.further().isEmpty()
                && kind == Kind.WHOLE) {
            notes.wrong(
                    field.line(),
                    "“" + field.name() + "." + String.join(".", field.further()) + "” is never null",
                    "ask it of the field itself: " + field.name() + " != null");
        }
    }

    private static String told(Expression expression) {
        if (expression instanceof Expression.Field field) {
            return "“" + field.name() + "”";
        }
        return expression instanceof Expression.Variable variable ? variable.name() : "the first";
    }
}
