package org.ringfence.reading.learned;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.reading.Opinion;

/**
 * Weighs everything that was said of a clause, by both models and by the reviewers' phrases, against what careful readers made of clauses
 * of which the same was said. Its verdicts are turned such that the height for a finding lies at {@link #FINDING} and that for a
 * person's look at {@link #LOOK}.
 */
final class Judge {
    /** The log-odds of 0.6, from which on there is a finding. */
    static final double FINDING = StrictMath.log(0.6 / 0.4);

    /** The log-odds of 0.3, from which on a person should look. */
    static final double LOOK = StrictMath.log(0.3 / 0.7);

    /** From which log-odds of the linear model on a clause may meet a rule. */
    private static final double MAY_MEET = -1;

    /** The log-odds of breaking a family of which no breach was learned. */
    private static final double UNLIKELY = -8;

    private final Targets targets;
    private final Places linear;
    private final Places tuned;
    private final TunedSettings settings;
    private final Map<String, List<Integer>> rules = new LinkedHashMap<>();

    /** @param targets the linear model's questions */
    Judge(Targets targets, TunedSettings settings) {
        this.targets = targets;
        this.settings = settings;
        linear = new Places(targets.names());
        tuned = new Places(settings.questions());
        for (int t = 0; t < targets.size(); t++) {
            if (!targets.isMet(t) && !targets.isHelp(t) && !targets.isFamily(t)) {
                rules.computeIfAbsent(targets.family(t), none -> new java.util.ArrayList<>())
                        .add(t);
            }
        }
    }

    /** Whether anything was learned of what breaks a rule. */
    boolean knows(String rule) {
        return linear.of(rule) >= 0;
    }

    /** Whether anything was learned of what meets a rule. */
    boolean knowsMet(String rule) {
        return linear.of("+" + rule) >= 0;
    }

    /**
     * The log-odds of each rule being broken or met, at the places of the linear model's questions; what is not mentioned is not worth it.
     *
     * @param phrases what the reviewers' phrases say of the clause
     */
    Map<Integer, Double> verdicts(Evidence evidence, List<Opinion> phrases) {
        Map<Integer, Double> verdicts = new LinkedHashMap<>();
        if (evidence.worthless()) {
            return verdicts;
        }
        Map<String, Double> families = new HashMap<>();
        Testimony all = new Testimony(linear, tuned, evidence, phrases);
        Testimony untaught = new Testimony(linear, tuned, new Evidence(evidence.linear(), null), phrases);
        rules.forEach((family, some) -> {
            boolean taught = evidence.tuned() != null && tuned.of(family) >= 0;
            Judgement judgement = taught ? settings.both() : settings.linear();
            Testimony testimony = taught ? all : untaught;
            double verdict = judgement.ofFamily(family, testimony.ofFamily(family));
            families.put(family, verdict);
            double turned = turned(verdict, judgement);
            int likeliest = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int t : some) {
                double own = judgement.ofRule(testimony.ofRule(targets.rule(t), verdict));
                verdicts.put(t, Math.min(own, turned));
                if (own > most) {
                    most = own;
                    likeliest = t;
                }
            }
            verdicts.put(likeliest, turned);
        });
        for (int t = 0; t < targets.size(); t++) {
            if (targets.isMet(t)) {
                String rule = targets.rule(t);
                // What the tuned model was not taught it has no say in.
                boolean taught =
                        evidence.tuned() != null && tuned.of(targets.names().get(t)) >= 0;
                double broken = families.getOrDefault(targets.family(t), UNLIKELY);
                double[] said = (taught ? all : untaught).ofMet(rule, broken);
                verdicts.put(t, (taught ? settings.both() : settings.linear()).ofMet(said));
            }
        }
        return verdicts;
    }

    /** Whether the linear model thinks that a clause may break something, or meet what must be met, so that the tuned one is asked. */
    boolean worthAsking(double[] answers) {
        Testimony testimony = new Testimony(linear, tuned, new Evidence(answers, null), List.of());
        for (String family : rules.keySet()) {
            if (settings.linear().ofFamily(family, testimony.ofFamily(family)) >= settings.gate()) {
                return true;
            }
        }
        for (int t = 0; t < answers.length; t++) {
            if (targets.isMet(t) && answers[t] >= MAY_MEET) {
                return true;
            }
        }
        return false;
    }

    /** Raises or lowers log-odds such that the heights that were learned lie where the reader has its own. */
    private static double turned(double verdict, Judgement judgement) {
        double slope = (FINDING - LOOK) / (judgement.finding() - judgement.look());
        return FINDING + slope * (verdict - judgement.finding());
    }
}
