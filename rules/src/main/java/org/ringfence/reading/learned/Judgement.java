package org.ringfence.reading.learned;

import java.util.List;
import java.util.Map;

/**
 * How much everything that was said of a clause counts, learned from clauses of authors that no model had seen.
 *
 * @param family a weight for each number that is said of a family
 * @param rule a weight for each number that is said of a rule
 * @param families what holds for each family
 */
public record Judgement(List<Double> family, List<Double> rule, Map<String, Heights> families) {
    /** Keeps the lists. */
    public Judgement {
        family = List.copyOf(family);
        rule = List.copyOf(rule);
        families = Map.copyOf(families);
    }

    /**
     * @param bias what is added for the family
     * @param finding from which log-odds on there is a finding
     * @param look from which log-odds on a person should look
     */
    public record Heights(double bias, double finding, double look) {}

    /** The heights of a family, or for one that is a reviewer's own the highest of all others'. */
    Heights heights(String name) {
        Heights known = families.get(name);
        if (known != null) {
            return known;
        }
        double bias =
                families.values().stream().mapToDouble(Heights::bias).min().orElse(0);
        double finding =
                families.values().stream().mapToDouble(Heights::finding).max().orElse(3);
        double look =
                families.values().stream().mapToDouble(Heights::look).max().orElse(0);
        return new Heights(bias, finding, look);
    }

    /** The log-odds of a family being broken. */
    double ofFamily(String name, double[] said) {
        return sum(family, said) + heights(name).bias();
    }

    /** The log-odds of a rule being broken. */
    double ofRule(double[] said) {
        return sum(rule, said);
    }

    private static double sum(List<Double> weights, double[] said) {
        if (weights.size() != said.length) {
            throw new IllegalStateException(said.length + " things were said, and " + weights.size() + " are weighed");
        }
        double sum = 0;
        for (int i = 0; i < said.length; i++) {
            sum += weights.get(i) * said[i];
        }
        return sum;
    }
}
