package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The questions that a model answers of a clause: does it break the family {@code PRF}, does it break {@code PRF-2}, does it meet
 * {@code +PRF-1}, is it about {@code ~PRF}, does it break anything at all, {@code *}. The last two kinds only help a model to learn.
 *
 * @param names the questions, families first
 */
public record Targets(List<String> names) {
    private static final String ANYTHING = "*";

    /** Rules with fewer labelled clauses than this are left to phrases: nothing can be learned from so few. */
    static final int FEWEST = 8;

    /** Keeps the names. */
    public Targets {
        names = List.copyOf(names);
    }

    /** What can be learned from the given clauses. */
    public static Targets of(Collection<LabelledClause> clauses) {
        Map<String, Integer> families = new TreeMap<>();
        Map<String, Integer> broken = new TreeMap<>();
        Map<String, Integer> met = new TreeMap<>();
        for (LabelledClause clause : clauses) {
            clause.brokenFamilies().forEach(family -> families.merge(family, 1, Integer::sum));
            clause.breaks().forEach(rule -> broken.merge(rule, 1, Integer::sum));
            clause.satisfies().forEach(rule -> met.merge("+" + rule, 1, Integer::sum));
        }
        List<String> names = new ArrayList<>();
        for (Map<String, Integer> counts : List.of(families, broken, met)) {
            new TreeSet<>(counts.keySet())
                    .stream()
                            .filter(name -> counts.getOrDefault(name, 0) >= FEWEST)
                            .forEach(names::add);
        }
        return new Targets(names);
    }

    /** These questions and those that only help to learn. */
    public Targets withHelp() {
        List<String> more = new ArrayList<>(names);
        names.stream().filter(name -> name.indexOf('-') < 0).forEach(family -> more.add("~" + family));
        more.add(ANYTHING);
        return new Targets(more);
    }

    /** How many questions. */
    public int size() {
        return names.size();
    }

    /** Whether the answer to the question is yes. */
    public boolean holds(int target, LabelledClause clause) {
        String name = names.get(target);
        if (name.equals(ANYTHING)) {
            return !clause.breaks().isEmpty();
        }
        if (name.charAt(0) == '~') {
            return clause.touches().contains(name.substring(1));
        }
        if (isMet(target)) {
            return clause.satisfies().contains(rule(target));
        }
        return isFamily(target)
                ? clause.brokenFamilies().contains(name)
                : clause.breaks().contains(name);
    }

    /** Whether the question is about a whole family. */
    public boolean isFamily(int target) {
        return names.get(target).indexOf('-') < 0 && !isHelp(target);
    }

    /** Whether the question only helps: what a clause is about, or whether it breaks anything at all. */
    public boolean isHelp(int target) {
        String name = names.get(target);
        return name.charAt(0) == '~' || name.equals(ANYTHING);
    }

    /** Whether the question is about meeting a rule. */
    public boolean isMet(int target) {
        return names.get(target).charAt(0) == '+';
    }

    /** The family that the question is about. */
    public String family(int target) {
        return LabelledClause.family(rule(target));
    }

    /** The rule that the question is about, or the family. */
    public String rule(int target) {
        String name = names.get(target);
        return isMet(target) ? name.substring(1) : name;
    }
}
