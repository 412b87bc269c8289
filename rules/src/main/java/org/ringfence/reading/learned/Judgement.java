package org.ringfence.reading.learned;

import java.util.Arrays;
import java.util.List;

/**
 * How much everything that was said of a clause counts, learned from clauses of authors that no model had seen.
 *
 * @param family weighs the numbers that are said of a family, and after them one number for each of the families, 1 for the one
 *     that is meant and 0 for the others
 * @param rule a weight for each number that is said of a rule's being broken
 * @param met a weight for each number that is said of a rule's being met
 * @param families the families of which breaches were learned
 * @param finding from which log-odds of a family's being broken on there is a finding
 * @param look from which log-odds on a person should look
 */
public record Judgement(
        Net family, List<Double> rule, List<Double> met, List<String> families, double finding, double look) {
    /** Keeps the lists. */
    public Judgement {
        rule = List.copyOf(rule);
        met = List.copyOf(met);
        families = List.copyOf(families);
    }

    /** The log-odds of a family being broken; of one that is a reviewer's own, the least that they would be of any other. */
    public double ofFamily(String name, double[] said) {
        int place = families.indexOf(name);
        if (place >= 0) {
            return family.of(with(said, place));
        }
        double least = Double.POSITIVE_INFINITY;
        for (int other = 0; other < families.size(); other++) {
            least = Math.min(least, family.of(with(said, other)));
        }
        return least;
    }

    private double[] with(double[] said, int place) {
        return asked(said, place, families.size());
    }

    /**
     * What is said of a family with what tells which family is meant.
     *
     * @param place the family's place among all
     * @param all how many families there are
     */
    public static double[] asked(double[] said, int place, int all) {
        double[] asked = Arrays.copyOf(said, said.length + all);
        asked[said.length + place] = 1;
        return asked;
    }

    /** The log-odds of a rule being broken. */
    double ofRule(double[] said) {
        return sum(rule, said);
    }

    /** The log-odds of a rule being met. */
    double ofMet(double[] said) {
        return sum(met, said);
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
