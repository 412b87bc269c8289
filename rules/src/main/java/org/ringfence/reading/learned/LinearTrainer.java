package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a linear model from labelled clauses: logistic regression for every question at once, by stochastic gradient steps with a
 * fixed seed. The same clauses give the same model on every machine; some thousand clauses take some seconds.
 */
final class LinearTrainer {
    private static final long SEED = 1;
    private static final int EPOCHS = 15;
    /** Found by leaving out two authors at a time, as were the other settings: a light penalty, many passes. */
    private static final float PENALTY = 2e-7f;

    private static final float FIRST_STEP = 12f;
    /** A breach counts double: there are ten clauses without for every one with. */
    private static final float BREACH_WEIGHT = 2f;

    private static final float FIRST_BIAS = -2f;
    private static final float BIAS_SHARE = 0.05f;
    /** Features in fewer clauses than this are not learned from. */
    private static final int RAREST = 3;

    private LinearTrainer() {}

    /** @param clauses at least one */
    static LinearModel train(List<LabelledClause> clauses) {
        Targets targets = Targets.of(clauses).withHelp();
        int[][] features = new int[clauses.size()][];
        for (int i = 0; i < features.length; i++) {
            features[i] = Features.of(PlainClause.of(clauses.get(i)));
        }
        Vocabulary vocabulary = Vocabulary.of(features, RAREST);
        float[] weights = new float[vocabulary.size() * targets.size()];
        float[] biases = new float[targets.size()];
        Arrays.fill(biases, FIRST_BIAS);
        descend(clauses, targets, vocabulary, features, weights, biases);
        return LinearModel.of(targets, vocabulary, weights, biases);
    }

    private static void descend(
            List<LabelledClause> clauses,
            Targets targets,
            Vocabulary vocabulary,
            int[][] features,
            float[] weights,
            float[] biases) {
        int count = targets.size();
        List<Integer> order = new ArrayList<>();
        int[][] known = new int[features.length][];
        boolean[][] labels = new boolean[features.length][count];
        for (int i = 0; i < features.length; i++) {
            order.add(i);
            known[i] = vocabulary.known(features[i]);
            for (int t = 0; t < count; t++) {
                labels[i][t] = targets.holds(t, clauses.get(i));
            }
        }
        Random random = new Random(SEED);
        float[] step = new float[count];
        long seen = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                float rate = rate(seen++);
                float norm = LinearModel.norm(features[i].length);
                System.arraycopy(biases, 0, step, 0, count);
                for (int feature : known[i]) {
                    float value = vocabulary.rarity(feature) * norm;
                    int row = feature * count;
                    for (int t = 0; t < count; t++) {
                        step[t] += value * weights[row + t];
                    }
                }
                for (int t = 0; t < count; t++) {
                    float probability = (float) Odds.probability(step[t]);
                    float miss = labels[i][t] ? BREACH_WEIGHT * (1 - probability) : -probability;
                    step[t] = rate * miss;
                    biases[t] += BIAS_SHARE * step[t];
                }
                for (int feature : known[i]) {
                    float value = vocabulary.rarity(feature) * norm;
                    int row = feature * count;
                    for (int t = 0; t < count; t++) {
                        weights[row + t] += value * step[t];
                    }
                }
            }
            float shrink = 1 - PENALTY * features.length * rate(seen);
            for (int w = 0; w < weights.length; w++) {
                weights[w] *= shrink;
            }
        }
    }

    private static float rate(long seen) {
        return FIRST_STEP / (1 + FIRST_STEP * PENALTY * 100 * seen);
    }
}
