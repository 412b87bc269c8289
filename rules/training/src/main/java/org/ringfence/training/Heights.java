package org.ringfence.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds how high a verdict must be for a finding, and how high for a person's look: the same for all families, whose verdicts bear what is
 * particular to each. Heights of a family's own, found by its few breaches, err more on authors that had no part in them.
 */
final class Heights {
    /** Recall counts so much beside precision: what is not found is still shown to a person, and a wrong finding costs trust. */
    static final double CAUTION = 0.9;

    /** The same where the linear model is heard alone, which errs more often. */
    static final double MORE_CAUTION = 0.4;

    /** So many breaches at most shall be neither found nor shown. */
    private static final double SILENT = 0.045;

    /** The two heights lie at least so far apart. */
    private static final double APART = 0.5;

    private final List<Calibration.Case> cases;
    private final double[] verdicts;
    private final double caution;

    /**
     * @param verdicts for each case the verdict of one who has not seen it
     * @param caution how much recall counts beside precision
     */
    Heights(List<Calibration.Case> cases, double[] verdicts, double caution) {
        this.cases = cases;
        this.verdicts = verdicts;
        this.caution = caution;
    }

    /** From which verdict on there is a finding. */
    double finding() {
        return Calibration.rounded(finding(answers()));
    }

    /** From which verdict on a person should look. */
    double look() {
        return Calibration.rounded(Math.min(look(answers()), finding(answers()) - APART));
    }

    private List<double[]> answers() {
        List<double[]> answers = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            answers.add(new double[] {verdicts[i], cases.get(i).yes() ? 1 : 0});
        }
        answers.sort((a, b) -> Double.compare(b[0], a[0]));
        return answers;
    }

    /** Where precision and recall, weighed by the caution, are best. */
    private double finding(List<double[]> answers) {
        double breaches = breaches(answers);
        double square = caution * caution;
        double right = 0;
        double best = -1;
        double finding = answers.get(0)[0];
        for (int i = 0; i < answers.size(); i++) {
            right += answers.get(i)[1];
            double measure = (1 + square) * right / (i + 1 + square * breaches);
            if (measure > best) {
                best = measure;
                finding = answers.get(i)[0];
            }
        }
        return finding;
    }

    /** What all breaches reach but those that may stay silent. */
    private static double look(List<double[]> answers) {
        double most = Math.ceil(breaches(answers) * (1 - SILENT));
        double right = 0;
        double look = answers.get(0)[0];
        for (double[] answer : answers) {
            right += answer[1];
            if (answer[1] > 0 && right <= most) {
                look = answer[0];
            }
        }
        return look;
    }

    private static double breaches(List<double[]> answers) {
        return answers.stream().mapToDouble(answer -> answer[1]).sum();
    }
}
