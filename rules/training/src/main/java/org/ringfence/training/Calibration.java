package org.ringfence.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.Targets;
import org.ringfence.reading.learned.TunedSettings;

/**
 * Finds out from clauses of authors that a model has not seen how sure an answer must be for a finding, and how sure for a person's look.
 * The reader has one height for each ({@link #FINDING}, {@link #LOOK}), and every question is turned so that its own heights come to lie
 * there.
 */
final class Calibration {
    /** Of findings that only the model supports so many shall be right. */
    private static final double PRECISION = 0.9;
    /** So many breaches at most shall be neither found nor shown, of each family. */
    private static final double SILENT = 0.12;
    /** A family's own heights count in full only where it has many more breaches than this; else those of all families pull. */
    private static final double PULL = 40;

    private static final double FINDING = logOdds(0.6);
    private static final double LOOK = logOdds(0.3);
    /** Labelled clauses are half breaches, those of a draft seldom are: no finding is made on less than this. */
    private static final double LEAST_FINDING = 1;

    /** The two heights lie at least so far apart. */
    private static final double APART = 0.5;

    private final List<LabelledClause> clauses;
    private final Targets targets;
    private final double[][] mixed;
    private final boolean[][] vetoed;

    /**
     * @param clauses clauses that neither model has seen
     * @param mixed for each clause the mixed raw answers, in the order of the targets
     * @param vetoed for each of them whether it makes no finding, however high it is
     */
    Calibration(List<LabelledClause> clauses, Targets targets, double[][] mixed, boolean[][] vetoed) {
        this.vetoed = vetoed;
        this.clauses = clauses;
        this.targets = targets;
        this.mixed = mixed;
    }

    /** Two heights of raw answers. */
    private record Heights(double finding, double look) {}

    List<TunedSettings.Question> questions() {
        int[] families = ofKind(targets::isFamily);
        Heights all = heights(families);
        TunedSettings.Question rules =
                fitted(ofKind(t -> !targets.isFamily(t) && !targets.isMet(t) && !targets.isHelp(t)));
        TunedSettings.Question met = fitted(ofKind(targets::isMet));
        List<TunedSettings.Question> questions = new ArrayList<>();
        for (int t = 0; t < targets.size(); t++) {
            String name = targets.names().get(t);
            if (targets.isFamily(t)) {
                questions.add(turned(name, pulled(heights(t), all, positives(t))));
            } else if (targets.isHelp(t)) {
                questions.add(new TunedSettings.Question(name, 1, 0));
            } else {
                TunedSettings.Question kind = targets.isMet(t) ? met : rules;
                questions.add(new TunedSettings.Question(name, kind.slope(), kind.shift()));
            }
        }
        return questions;
    }

    private static Heights pulled(Heights own, Heights all, int positives) {
        double share = positives / (positives + PULL);
        return new Heights(
                share * own.finding() + (1 - share) * all.finding(), share * own.look() + (1 - share) * all.look());
    }

    private static TunedSettings.Question turned(String name, Heights heights) {
        double finding = Math.max(heights.finding(), LEAST_FINDING);
        double look = Math.min(heights.look(), finding - APART);
        double slope = (FINDING - LOOK) / (finding - look);
        return new TunedSettings.Question(name, rounded(slope), rounded(FINDING - slope * finding));
    }

    private Heights heights(int... questions) {
        List<double[]> answers = answers(questions);
        answers.sort((a, b) -> Double.compare(b[0], a[0]));
        double right = 0;
        double found = 0;
        double finding = answers.get(0)[0];
        List<Double> positives = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            right += answers.get(i)[1] * answers.get(i)[2];
            found += answers.get(i)[2];
            if (found > 0 && right / found >= PRECISION) {
                finding = answers.get(i)[0];
            }
            if (answers.get(i)[1] > 0) {
                positives.add(answers.get(i)[0]);
            }
        }
        int last = Math.max(0, (int) Math.floor(positives.size() * (1 - SILENT)) - 1);
        return new Heights(finding, positives.isEmpty() ? finding : positives.get(last));
    }

    /** The line that makes log-odds of raw answers, by Newton's way. */
    private TunedSettings.Question fitted(int... questions) {
        List<double[]> answers = answers(questions);
        double slope = 1;
        double shift = 0;
        for (int round = 0; round < 30; round++) {
            double[] g = new double[2];
            double[] h = new double[3];
            for (double[] answer : answers) {
                double p = 1 / (1 + Math.exp(-(slope * answer[0] + shift)));
                double miss = answer[1] - p;
                double weight = p * (1 - p);
                g[0] += miss * answer[0];
                g[1] += miss;
                h[0] += weight * answer[0] * answer[0];
                h[1] += weight * answer[0];
                h[2] += weight;
            }
            double determinant = h[0] * h[2] - h[1] * h[1] + 1e-9;
            slope += (h[2] * g[0] - h[1] * g[1]) / determinant;
            shift += (h[0] * g[1] - h[1] * g[0]) / determinant;
        }
        return new TunedSettings.Question("", rounded(slope), rounded(shift));
    }

    private List<double[]> answers(int... questions) {
        List<double[]> answers = new ArrayList<>();
        for (int t : questions) {
            for (int i = 0; i < clauses.size(); i++) {
                answers.add(new double[] {mixed[i][t], targets.holds(t, clauses.get(i)) ? 1 : 0, vetoed[i][t] ? 0 : 1});
            }
        }
        return answers;
    }

    private int positives(int question) {
        return (int) clauses.stream()
                .filter(clause -> targets.holds(question, clause))
                .count();
    }

    private int[] ofKind(java.util.function.IntPredicate kind) {
        return IntStream.range(0, targets.size()).filter(kind).toArray();
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
