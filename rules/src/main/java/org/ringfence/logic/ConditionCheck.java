package org.ringfence.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Parameter;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Statement;
import org.ringfence.tree.Nearest;

/** Holds the conditions of a rule against the facts there are, and notes what they look for. */
final class ConditionCheck {
    private final Notes notes;
    private final ExpressionCheck expressions;
    private final Set<String> taken = new HashSet<>();

    ConditionCheck(Notes notes) {
        this.notes = notes;
        this.expressions = new ExpressionCheck(notes);
    }

    void check(Condition condition, Scope scope) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, scope);
        } else if (condition instanceof Condition.Quantified quantified) {
            notes.shape.add(quantified.word());
            check(quantified.of(), new Scope(scope));
        } else if (condition instanceof Condition.Group group) {
            notes.shape.add(group.joint());
            for (Condition part : group.parts()) {
                check(part, group.joint().equals("or") ? new Scope(scope) : scope);
            }
        } else {
            accumulate((Condition.Accumulate) condition, scope);
        }
    }

    private @Nullable Class<?> pattern(Condition.Pattern pattern, Scope scope) {
        notes.shape.add(pattern.type());
        Optional<Class<?>> found = FactTypes.fact(pattern.type());
        if (found.isEmpty()) {
            notes.wrong(
                    pattern.line(),
                    "there is no fact called " + pattern.type(),
                    Nearest.offer(pattern.type(), FactTypes.facts()) + "The facts are "
                            + String.join(", ", FactTypes.facts()));
            name(pattern.variable(), Kind.WRONG, pattern.line(), scope);
            pattern.constraints().forEach(one -> name(one.variable(), Kind.WRONG, one.line(), scope));
            return null;
        }
        Class<?> fact = found.get();
        notes.uses(fact, pattern.line());
        name(pattern.variable(), Kind.fact(fact), pattern.line(), scope);
        scope.remember(pattern.variable(), pattern);
        for (Condition.Constraint constraint : pattern.constraints()) {
            Kind kind = expressions.of(constraint.expression(), fact, scope);
            if (constraint.variable().isEmpty()) {
                expressions.condition(kind, constraint.expression());
            } else {
                named(constraint, kind);
                name(constraint.variable(), kind, constraint.line(), scope);
            }
        }
        note(pattern, fact);
        return fact;
    }

    private void named(Condition.Constraint constraint, Kind kind) {
        if (kind == Kind.OTHER) {
            notes.wrong(
                    constraint.line(),
                    constraint.variable() + " is given to " + kind.words(),
                    "leave it out: a verdict that names the fact tells its place by itself");
        }
    }

    private void name(String variable, Kind kind, int line, Scope scope) {
        if (variable.isEmpty()) {
            return;
        }
        if (!taken.add(variable) || !scope.name(variable, kind)) {
            notes.wrong(line, "the name " + variable + " is given twice in this rule", "choose another name for one");
        }
    }

    private void note(Condition.Pattern pattern, Class<?> fact) {
        if (fact == Parameter.class) {
            parameter(pattern);
        } else if (fact == Provision.class) {
            Fields.texts(pattern, "rule").forEach(rule -> notes.named.add(new Logic.Mention(rule, pattern.line())));
        } else if (fact == Statement.class) {
            for (String subject : Fields.texts(pattern, "subject")) {
                notes.settings.add(new Logic.Setting(subject, Fields.texts(pattern, "value"), pattern.line()));
            }
        }
    }

    private void parameter(Condition.Pattern pattern) {
        List<String> ids = Fields.texts(pattern, "id");
        if (ids.size() != 1) {
            notes.wrong(
                    pattern.line(),
                    "which parameter is read here cannot be told",
                    "name one of parameters.csv: Parameter(id == \"OUT-3.max-outcomes\", $most : number)");
            return;
        }
        Set<String> read = new HashSet<>();
        for (Condition.Constraint constraint : pattern.constraints()) {
            Fields.named(constraint.expression(), read);
        }
        notes.parameters.add(
                new Logic.ParameterUse(ids.get(0), read.contains("number"), read.contains("words"), pattern.line()));
    }

    private void accumulate(Condition.Accumulate accumulate, Scope scope) {
        notes.shape.add("accumulate");
        Scope inside = new Scope(scope);
        @Nullable Class<?> fact = pattern(accumulate.source(), inside);
        List<String> own = new ArrayList<>();
        for (Condition.Result result : accumulate.results()) {
            name(result.variable(), result(result, fact, inside), result.line(), scope);
            own.add(result.variable());
        }
        Expression test = accumulate.test();
        if (test == null) {
            return;
        }
        expressions.condition(expressions.of(test, null, scope), test);
        // Drools 10.2 hands the values to the test in the wrong order where it begins with another.
        String first = Fields.firstVariable(test);
        if (!own.contains(first)) {
            notes.wrong(
                    test.line(),
                    "what must hold of a result begins with " + (first.isEmpty() ? "no name" : first),
                    "begin it with the result itself: " + own.get(0));
        }
        Set<String> tested = new HashSet<>();
        Fields.variables(test, tested);
        tested.retainAll(own);
        if (kinds(tested, scope).containsAll(Set.of(Kind.WHOLE, Kind.DECIMAL))) {
            // It writes both as what the first is.
            notes.wrong(
                    test.line(),
                    "what must hold of a count and of a sum stands in one accumulate",
                    "ask for each in an accumulate of its own, and compare the second with the name of the first");
        }
    }

    private static Set<Kind> kinds(Set<String> names, Scope scope) {
        Set<Kind> kinds = new HashSet<>();
        names.forEach(name -> scope.kind(name).ifPresent(kinds::add));
        return kinds;
    }

    private Kind result(Condition.Result result, @Nullable Class<?> fact, Scope inside) {
        Kind of = result.argument().isEmpty()
                ? Kind.NOTHING
                : expressions.of(new Expression.Variable(result.argument(), false, result.line()), null, inside);
        switch (result.function()) {
            case "count":
                return Kind.WHOLE;
            case "sum":
                if (of.number()) {
                    return of;
                }
                notes.wrong(
                        result.line(), "sum needs a number", "name one where the fact stands: Envelope($a : amount)");
                return Kind.WRONG;
            case "collectList":
                if (fact != null && of.form() == Kind.Form.FACT) {
                    return Kind.facts(fact);
                }
                notes.wrong(result.line(), "collectList needs the fact", "name it before its brackets: $one : Vote(…)");
                return Kind.WRONG;
            default:
                notes.wrong(
                        result.line(),
                        "“" + result.function() + "” is not something that can be done with many facts",
                        "use sum, count or collectList");
                return Kind.WRONG;
        }
    }
}
