package org.ringfence.reading.learned;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The linear and the tuned model together. The linear one hears every clause; only where it thinks that a clause may be about a rule's
 * subject is the tuned one asked, which costs a hundred times as much.
 */
final class MixedReading implements ClauseModel {
    /** Said of every question where the tuned model was not worth asking. */
    private static final double NEVER = -20;

    /** Just too little for a finding that nothing else supports. */
    static final double NO_FINDING = 0.3;

    private final LinearReading linear;
    private final Supplier<TunedModel> tuned;
    private final TunedSettings settings;
    /** For each of the linear model's questions the place of the tuned model's answer, or -1 where it was not taught that. */
    private final int[] places;

    MixedReading(LinearReading linear, TunedSettings settings, Supplier<TunedModel> tuned) {
        this.linear = linear;
        this.tuned = tuned;
        this.settings = settings;
        Map<String, Integer> known = new HashMap<>();
        settings.questions().forEach(question -> known.put(question.name(), known.size()));
        places = linear.targets().names().stream()
                .mapToInt(name -> known.getOrDefault(name, -1))
                .toArray();
    }

    @Override
    public Targets targets() {
        return linear.targets();
    }

    @Override
    public boolean findsAlone(int target) {
        return places[target] >= 0;
    }

    @Override
    public double[] logOdds(Clauses clause) {
        double[] odds = linear.logOdds(clause);
        boolean worthAsking = worthAsking(odds);
        float[] answers = worthAsking ? tuned.get().answers(clause) : new float[0];
        for (int t = 0; t < odds.length; t++) {
            if (places[t] < 0) {
                continue;
            }
            if (worthAsking) {
                TunedSettings.Question question = settings.questions().get(places[t]);
                double mixed = settings.tunedShare() * answers[places[t]] + settings.linearShare() * odds[t];
                boolean vetoed = targets().isFamily(t)
                        && (odds[t] < settings.veto()
                                || !namesRule(answers, targets().rule(t)));
                double together = question.slope() * mixed + question.shift();
                odds[t] = vetoed ? Math.min(together, NO_FINDING) : together;
            } else {
                odds[t] = NEVER;
            }
        }
        return odds;
    }

    private boolean namesRule(float[] answers, String family) {
        for (int q = 0; q < answers.length; q++) {
            if (answers[q] >= settings.rule()
                    && settings.questions().get(q).name().startsWith(family + "-")) {
                return true;
            }
        }
        return false;
    }

    private boolean worthAsking(double[] odds) {
        for (int t = 0; t < odds.length; t++) {
            if (targets().isTopic(t) && odds[t] >= settings.gate()) {
                return true;
            }
        }
        return false;
    }
}
