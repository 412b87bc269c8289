package org.ringfence.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes rules at random, out of everything that the grammar has a word for. Some are not quite right, and the grammar refuses them. */
public final class RandomRules {
    private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");

    private final Random random;
    private final Map<String, Class<?>> facts = new TreeMap<>();
    private final List<Named> named = new ArrayList<>();
    private int names;

    private record Named(String name, Kind kind) {}

    /** @param seed the same seed writes the same rules */
    public RandomRules(long seed) {
        this.random = new Random(seed);
        for (String name : FactTypes.facts()) {
            FactTypes.fact(name).ifPresent(type -> facts.put(name, type));
        }
    }

    /** What stands above the rules of a file. */
    public static String head() {
        StringBuilder head = new StringBuilder("package org.ringfence.rules.sample;\n");
        FactTypes.imports()
                .keySet()
                .forEach(name -> head.append("import ").append(name).append(";\n"));
        return head.append("global org.ringfence.facts.Verdicts verdicts\n").toString();
    }

    /** One rule. */
    public String rule(int number) {
        named.clear();
        names = 0;
        StringBuilder rule = new StringBuilder("rule \"SMP-1 rule " + number + "\" when\n");
        int conditions = 1 + random.nextInt(3);
        for (int i = 0; i < conditions; i++) {
            rule.append("  ").append(condition(2)).append('\n');
        }
        return rule.append("then\n  ").append(verdict()).append("\nend\n").toString();
    }

    private String verdict() {
        List<Named> shown = named.stream().filter(one -> shows(one.kind())).toList();
        List<Named> about = named.stream()
                .filter(one -> one.kind().form() == Kind.Form.FACT)
                .toList();
        String fact = about.isEmpty() || chance(4) ? "null" : pick(about).name();
        return switch (random.nextInt(8)) {
            case 0 -> "verdicts.satisfied(\"SMP-1\", " + fact + ");";
            case 1 -> "verdicts.doubted(\"SMP-1\", " + fact + ", \"why\");";
            case 2 -> "verdicts.notApplicable(\"SMP-1\", \"why\");";
            default ->
                "verdicts.violated(\"SMP-1\", " + fact + (shown.isEmpty() ? "" : ", \"value\", " + value(pick(shown)))
                        + ");";
        };
    }

    private static boolean shows(Kind kind) {
        return kind.number() || kind.truth() || kind == Kind.TEXT || kind.form() == Kind.Form.CONSTANT;
    }

    private String value(Named one) {
        return one.name() + (one.kind() == Kind.DECIMAL ? pick("", "", ".abs()", ".movePointRight(1).negate()") : "");
    }

    private String condition(int depth) {
        switch (random.nextInt(depth == 0 ? 4 : 10)) {
            case 4, 5:
                return pick("not ", "exists ") + fact(false);
            case 6:
                return pick("not ", "exists ") + "(" + apart(1) + pick(" and ", " or ") + apart(1) + ")";
            case 7:
                return "(" + apart(depth) + " or " + apart(depth) + (chance(3) ? " or " + apart(depth) : "") + ")";
            case 8, 9:
                return accumulate();
            default:
                return fact(chance(2));
        }
    }

    /** A condition whose names are forgotten after it. */
    private String apart(int depth) {
        int known = named.size();
        String condition = condition(depth - 1);
        named.subList(Math.min(known, named.size()), named.size()).clear();
        return condition;
    }

    private String accumulate() {
        int known = named.size();
        String fact = fact(true);
        List<Named> inside = List.copyOf(named.subList(known, named.size()));
        named.subList(known, named.size()).clear();
        List<Named> results = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int count = chance(4) ? 2 : 1;
        for (int i = 0; i < count; i++) {
            Named of = inside.isEmpty() ? new Named("", Kind.NOTHING) : pick(inside);
            String function = of.kind().number()
                    ? "sum"
                    : of.kind().form() == Kind.Form.FACT ? pick("count", "collectList") : "count";
            Named result = name(
                    switch (function) {
                        case "sum" -> of.kind();
                        case "collectList" ->
                            new Kind(Kind.Form.FACTS, of.kind().type());
                        default -> Kind.WHOLE;
                    });
            results.add(result);
            words.add(result.name() + " : " + function + "(" + of.name() + ")");
        }
        named.addAll(results);
        String test = "";
        if (results.get(0).kind().number() && chance(2)) {
            test = "; " + results.get(0).name() + pick("", " - " + number(null, 1)) + " " + pick(ORDER) + " "
                    + right(null);
        }
        return "accumulate(" + fact + "; " + String.join(", ", words) + test + ")";
    }

    private Named name(Kind kind) {
        return new Named("$n" + names++, kind);
    }

    private String fact(boolean namedToo) {
        Map.Entry<String, Class<?>> picked = pick(List.copyOf(facts.entrySet()));
        String type = picked.getKey();
        Class<?> fact = picked.getValue();
        Named own = name(Kind.fact(fact));
        List<String> parts = new ArrayList<>();
        if (type.equals("Parameter")) {
            parts.add("id == \"SMP-1.max\"");
        }
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            parts.add(chance(3) ? binding(fact) : truth(fact, 2));
        }
        if (namedToo) {
            named.add(own);
        }
        return (namedToo ? own.name() + " : " : "") + type + "(" + String.join(", ", parts) + ")";
    }

    private String binding(Class<?> fact) {
        Map.Entry<String, Kind> field = pick(List.copyOf(FactTypes.fields(fact).entrySet()));
        if (field.getValue() == Kind.OTHER && !chance(8)) {
            return binding(fact);
        }
        Named one = name(field.getValue());
        named.add(one);
        return one.name() + " : " + field.getKey();
    }

    private String truth(Class<?> fact, int depth) {
        if (depth > 0 && chance(5)) {
            return pick("(%s && %s)", "(%s || %s)", "%s && %s", "%s || %s", "!(%s || %s)", "!(%s && %s)")
                    .formatted(truth(fact, depth - 1), truth(fact, depth - 1));
        }
        return switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> left(fact) + " " + pick(ORDER) + " " + right(fact);
            case 4 -> same(fact);
            case 5 -> same(fact);
            case 6 -> oneOf(fact);
            case 7 -> pick("", "!") + some(fact, Kind.TRUTH, "settled");
            default -> membership(fact);
        };
    }

    private String same(Class<?> fact) {
        List<Kind> kinds = new ArrayList<>(FactTypes.fields(fact).values());
        named.forEach(one -> kinds.add(one.kind()));
        Kind kind = pick(kinds);
        String first = some(fact, kind, "place");
        return first + pick(" == ", " != ") + pick(some(fact, kind, "place"), constant(kind), "null");
    }

    private String constant(Kind kind) {
        if (kind.form() == Kind.Form.CONSTANT && kind.type() != null) {
            return kind.type().getSimpleName() + "." + pick(FactTypes.values(kind.type()));
        }
        return kind.number()
                ? figure()
                : kind.truth() ? pick("true", "false") : kind == Kind.TEXT ? "\"SMP-1\"" : "null";
    }

    private String oneOf(Class<?> fact) {
        List<Kind> kinds = new ArrayList<>(FactTypes.fields(fact).values());
        named.forEach(one -> kinds.add(one.kind()));
        Kind kind = pick(kinds);
        List<String> choices = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            choices.add(chance(4) ? some(fact, kind, "\"SMP-2\"") : constant(kind));
        }
        return some(fact, kind, "place") + pick(" in (", " not in (") + String.join(", ", choices) + ")";
    }

    private String membership(Class<?> fact) {
        String list = some(fact, Kind.LIST, "because");
        String text = chance(3) ? "\"SMP-1\"" : some(fact, Kind.TEXT, "\"SMP-1\"");
        return chance(2)
                ? text + pick(" memberOf ", " not memberOf ") + list
                : list + pick(" contains ", " not contains ") + text;
    }

    /** A field or name of a kind. */
    private String some(@Nullable Class<?> fact, Kind kind, String otherwise) {
        List<String> some = new ArrayList<>();
        if (fact != null) {
            FactTypes.fields(fact).forEach((name, of) -> {
                if (of.equals(kind) || (of.number() && kind.number())) {
                    some.add(name);
                }
                if (of == Kind.DECIMAL && kind.number() && chance(4)) {
                    some.add(name + ".longValue");
                }
            });
            if (kind.equals(Kind.fact(fact))) {
                some.add("this");
            }
        }
        for (Named one : named) {
            if (one.kind().equals(kind) || (one.kind().number() && kind.number())) {
                some.add(one.name());
            } else if (one.kind().form() == Kind.Form.FACTS
                    && new Kind(Kind.Form.FACT, one.kind().type()).equals(kind)) {
                some.add(one.name() + "[0]");
            }
        }
        return some.isEmpty() ? otherwise : pick(some);
    }

    private String left(@Nullable Class<?> fact) {
        return chance(3)
                ? number(fact, 3)
                : some(fact, Kind.DECIMAL, "place") + (chance(2) ? "" : " - " + number(fact, 1));
    }

    /** Most of what the grammar has a word for there, and now and then what it has none for. */
    private String right(@Nullable Class<?> fact) {
        if (chance(6)) {
            return number(fact, 2);
        }
        String one = some(chance(2) ? fact : null, Kind.DECIMAL, figure());
        return chance(2) ? one : one + pick(" + ", " - ", " * ") + some(fact, Kind.DECIMAL, figure());
    }

    private String number(@Nullable Class<?> fact, int depth) {
        if (depth > 0 && chance(3)) {
            return pick("%s + %s", "%s - %s", "%s * %s", "(%s + %s)", "(%s - %s)", "(%s * %s)")
                    .formatted(number(fact, depth - 1), number(fact, depth - 1));
        }
        return chance(3)
                ? figure()
                : chance(8) ? "(" + some(fact, Kind.DECIMAL, figure()) + ")" : some(fact, Kind.DECIMAL, figure());
    }

    private String figure() {
        return pick("3", "-3", "0", "0.5", "-0.5", "999999999");
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
