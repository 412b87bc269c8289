package org.ringfence.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Parameter;
import org.ringfence.facts.Provision;
import org.ringfence.tree.Nearest;

/** Holds what a rule reports against what can be reported. */
final class CallCheck {
    private static final Map<String, String> FORMS = Map.of(
            "violated", "verdicts.violated(\"PRF-2\", $clause, \"name\", $value);",
            "satisfied", "verdicts.satisfied(\"PRF-2\", $clause);",
            "doubted", "verdicts.doubted(\"PRF-2\", $clause, \"what a person must look for\");",
            "notApplicable", "verdicts.notApplicable(\"PRF-2\", \"the reason\");");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,30}");
    private static final int FARTHEST_SHIFT = 1;

    private final Notes notes;
    private final Scope scope;

    CallCheck(Notes notes, Scope scope) {
        this.notes = notes;
        this.scope = scope;
    }

    void check(Call call) {
        String form = FORMS.get(call.verdict());
        if (form == null) {
            notes.wrong(
                    call.line(),
                    "there is no verdict “" + call.verdict() + "”",
                    Nearest.offer(call.verdict(), FORMS.keySet())
                            + "Use violated, satisfied, doubted or notApplicable");
            return;
        }
        List<Call.Argument> arguments = call.arguments();
        int least = call.verdict().equals("doubted") ? 3 : 2;
        boolean pairs = call.verdict().equals("violated") && arguments.size() % 2 == 0;
        if (arguments.size() < least || (arguments.size() > least && !pairs)) {
            notes.wrong(
                    call.line(),
                    "“" + call.verdict() + "” has " + (arguments.size() < least ? "too little" : "too much")
                            + " in its brackets",
                    call.verdict().equals("violated")
                            ? "write the rule, the fact, and then pairs of a name and a value: " + form
                            : "write " + form);
            return;
        }
        List<String> rules = rules(arguments.get(0));
        List<String> evidence = new ArrayList<>();
        if (call.verdict().equals("notApplicable")) {
            literal(arguments.get(1), "the reason", form);
        } else {
            fact(arguments.get(1));
        }
        if (call.verdict().equals("doubted")) {
            literal(arguments.get(2), "what a person must look for", form);
        }
        if (call.verdict().equals("violated")) {
            evidence(arguments.subList(2, arguments.size()), evidence);
        }
        notes.reports.add(new Logic.Report(call.verdict(), rules, List.copyOf(evidence), call.line()));
    }

    /** The rules that a verdict may be about: the one named, or those whose clause this is. */
    private List<String> rules(Call.Argument argument) {
        if (argument instanceof Call.Literal literal) {
            return List.of(literal.text());
        }
        if (argument instanceof Call.Value value
                && value.steps().equals(List.of(new Call.Step("rule", "")))
                && scope.kind(value.variable())
                        .filter(Kind.fact(Provision.class)::equals)
                        .isPresent()) {
            List<String> rules = scope.pattern(value.variable())
                    .map(pattern -> Fields.texts(pattern, "rule"))
                    .orElse(List.of());
            if (rules.isEmpty()) {
                notes.wrong(
                        argument.line(),
                        "which rules this is about cannot be told",
                        "say so where the fact stands: Provision(rule in (\"PRF-1\", \"PRF-2\"), …)");
            }
            return rules;
        }
        notes.wrong(
                argument.line(),
                "a verdict begins with the rule that it is about",
                "write its id in quotation marks, or $clause.rule() of a Provision");
        return List.of();
    }

    private void fact(Call.Argument argument) {
        if (argument instanceof Call.Nothing) {
            return;
        }
        if (argument instanceof Call.Value value && value.steps().isEmpty()) {
            Kind kind = named(value);
            if (kind.equals(Kind.fact(Parameter.class))) {
                notes.wrong(
                        argument.line(),
                        value.variable() + " is a parameter, and a verdict is given on what the draft holds",
                        "write the fact that breaks or meets the rule, or null for the draft as a whole");
                return;
            }
            if (kind.form() == Kind.Form.FACT || kind.form() == Kind.Form.WRONG) {
                return;
            }
        }
        notes.wrong(
                argument.line(),
                "the second thing in the brackets is not a fact",
                "give the fact a name, $clause : Provision(…), and write $clause; or null for the draft as a whole");
    }

    private void literal(Call.Argument argument, String what, String form) {
        if (!(argument instanceof Call.Literal literal) || literal.text().isBlank()) {
            notes.wrong(argument.line(), "a text is wanted that says " + what, "write " + form);
        }
    }

    private void evidence(List<Call.Argument> pairs, List<String> evidence) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            if (!(pairs.get(i) instanceof Call.Literal name)
                    || !NAME.matcher(name.text()).matches()) {
                notes.wrong(
                        pairs.get(i).line(),
                        "the name of a value must be one word in quotation marks",
                        "use the word that stands in braces in the rule's message");
                continue;
            }
            evidence.add(name.text());
            if (!seen.add(name.text())) {
                notes.wrong(name.line(), "“" + name.text() + "” is given twice", "keep one of the two");
            }
            if (pairs.get(i + 1) instanceof Call.Value value) {
                value(value);
            } else if (pairs.get(i + 1) instanceof Call.Nothing) {
                notes.wrong(name.line(), "“" + name.text() + "” is given nothing", "leave the pair out");
            }
        }
    }

    private void value(Call.Value value) {
        Kind kind = named(value);
        for (Call.Step step : value.steps()) {
            kind = step(value, kind, step);
        }
        switch (kind.form()) {
            case FACT, FACTS, LIST, OTHER, NOTHING ->
                notes.wrong(
                        value.line(),
                        "this is " + kind.words() + ", and a message can show only texts and numbers",
                        "take a field of it, such as " + value.variable() + ".name()");
            default -> {}
        }
    }

    private Kind step(Call.Value value, Kind kind, Call.Step step) {
        @Nullable Class<?> type = kind.type();
        if (kind.form() == Kind.Form.FACT && type != null) {
            Map<String, Kind> fields = FactTypes.fields(type);
            Kind field = fields.get(step.name());
            if (field != null && step.with().isEmpty()) {
                return field;
            }
            notes.wrong(
                    value.line(),
                    type.getSimpleName() + " has no field “" + step.name() + "”"
                            + (step.with().isEmpty() ? "" : " that takes anything in its brackets"),
                    Nearest.offer(step.name(), fields.keySet()) + "Its fields are "
                            + String.join(", ", fields.keySet()));
            return Kind.WRONG;
        }
        if (kind == Kind.WRONG || (kind == Kind.DECIMAL && reckons(step))) {
            return kind;
        }
        notes.wrong(
                value.line(),
                "“" + step.name() + "” cannot be done here",
                "show the value as it is: a number knows only abs(), negate(), movePointLeft(1), movePointRight(1) and"
                        + " divideToIntegralValue($other)");
        return Kind.WRONG;
    }

    /** What can be done with a number for a message; a share in percent with one decimal needs no more. */
    private boolean reckons(Call.Step step) {
        switch (step.name()) {
            case "abs", "negate":
                return step.with().isEmpty();
            case "movePointLeft", "movePointRight":
                return step.with().length() == FARTHEST_SHIFT
                        && Character.isDigit(step.with().charAt(0));
            case "divideToIntegralValue":
                return scope.kind(step.with()).filter(Kind.DECIMAL::equals).isPresent();
            default:
                return false;
        }
    }

    private Kind named(Call.Value value) {
        Optional<Kind> kind = scope.kind(value.variable());
        if (kind.isEmpty()) {
            notes.wrong(
                    value.line(),
                    value.variable() + " has not been named in the conditions",
                    Nearest.offer(value.variable(), scope.names())
                            + "A name given inside not, exists or accumulate is not known here");
        }
        return kind.orElse(Kind.WRONG);
    }
}
