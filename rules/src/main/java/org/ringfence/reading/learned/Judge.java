package org.ringfence.reading.learned;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.reading.Opinion;

/**
 * Weighs everything that was said of a clause, by both models and by the reviewers' phrases, against what careful readers made of clauses
 * of which the same was said. Its verdicts are turned such that every family's height for a finding lies at {@link #FINDING} and that for
 * a person's look at {@link #LOOK}.
 */
final class Judge {
    /** The log-odds of 0.6, from which on there is a finding. */
    static final double FINDING = StrictMath.log(0.6 / 0.4);

    /** The log-odds of 0.3, from which on a person should look. */
    static final double LOOK = StrictMath.log(0.3 / 0.7);

    /** From which log-odds of the linear model on a clause may meet a rule. */
    private static final double MAY_MEET = -1;

    private final Targets targets;
    private final Places linear;
    private final Places tuned;
    private final TunedSettings settings;
    private final Map<String, List<Integer>> rules = new LinkedHashMap<>();
    private final Map<Integer, TunedSettings.Question> met = new HashMap<>();

    /** @param targets the linear model's questions */
    Judge(Targets targets, TunedSettings settings) {
        this.targets = targets;
        this.settings = settings;
        linear = new Places(targets.names());
        tuned = new Places(settings.names());
        Map<String, TunedSettings.Question> questions = new HashMap<>();
        settings.questions().forEach(question -> questions.put(question.name(), question));
        for (int t = 0; t < targets.size(); t++) {
            TunedSettings.Question question = questions.get(targets.names().get(t));
            if (targets.isMet(t) && question != null) {
                met.put(t, question);
            } else if (!targets.isMet(t) && !targets.isHelp(t) && !targets.isFamily(t)) {
                rules.computeIfAbsent(targets.family(t), none -> new java.util.ArrayList<>())
                        .add(t);
            }
        }
    }

    /** Whether anything was learned of what breaks a rule. */
    boolean knows(String rule) {
        return linear.of(rule) >= 0;
    }

    /** Whether the tuned model knows the family: what it does not know it has no say in. */
    private boolean taught(String family) {
        return tuned.of(family) >= 0;
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
        rules.forEach((family, some) -> {
            Evidence heard = taught(family) ? evidence : new Evidence(evidence.linear(), null);
            Judgement judgement = heard.tuned() == null ? settings.linear() : settings.both();
            Testimony testimony = new Testimony(linear, tuned, heard, phrases);
            double verdict = judgement.ofFamily(family, testimony.ofFamily(family));
            double turned = turned(verdict, judgement.heights(family));
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
                verdicts.put(t, met(evidence, t));
            }
        }
        return verdicts;
    }

    /** How probable it is that a clause is about the subject of a rule's family, whether it breaks anything or not. */
    double about(Evidence evidence, String rule) {
        if (evidence.worthless()) {
            return 0;
        }
        String question = "~" + LabelledClause.family(rule);
        float @Nullable [] answers = evidence.tuned();
        int place = (answers == null ? linear : tuned).of(question);
        return place < 0 ? 1 : Odds.probability(answers == null ? evidence.linear()[place] : answers[place]);
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

    private double met(Evidence evidence, int target) {
        TunedSettings.Question question = met.get(target);
        float @Nullable [] answers = evidence.tuned();
        return question == null || answers == null
                ? evidence.linear()[target]
                : question.slope() * answers[tuned.of(question.name())] + question.shift();
    }

    /** Raises or lowers log-odds such that the family's own heights lie where the reader has its own. */
    static double turned(double verdict, Judgement.Heights heights) {
        double slope = (FINDING - LOOK) / (heights.finding() - heights.look());
        return FINDING + slope * (verdict - heights.finding());
    }
}
