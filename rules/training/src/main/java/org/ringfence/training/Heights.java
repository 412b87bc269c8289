package org.ringfence.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.ringfence.reading.learned.Judgement;

/** Finds for each family how high a verdict must be for a finding, and how high for a person's look. */
final class Heights {
    /** Recall counts so much beside precision: what is not found is still shown to a person, and a wrong finding costs trust. */
    static final double CAUTION = 0.85;

    /** The same where the linear model is heard alone, which errs more often. */
    static final double MORE_CAUTION = 0.5;

    /** So many breaches at most shall be neither found nor shown. */
    private static final double SILENT = 0.05;

    /** A family's own heights count in full only where it has many more breaches than this; else those of all families pull. */
    private static final double PULL = 60;

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

    private record Pair(double finding, double look, int breaches) {}

    Map<String, Judgement.Heights> of(List<String> families, IntToDoubleFunction bias) {
        Pair all = pair(-1);
        Map<String, Judgement.Heights> heights = new TreeMap<>();
        for (int f = 0; f < families.size(); f++) {
            Pair own = pair(f);
            double share = own.breaches() / (own.breaches() + PULL);
            double finding = share * own.finding() + (1 - share) * all.finding();
            double look = Math.min(share * own.look() + (1 - share) * all.look(), finding - APART);
            heights.put(
                    families.get(f),
                    new Judgement.Heights(
                            bias.applyAsDouble(f), Calibration.rounded(finding), Calibration.rounded(look)));
        }
        return heights;
    }

    private Pair pair(int family) {
        List<double[]> answers = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            if (family < 0 || cases.get(i).family() == family) {
                answers.add(new double[] {verdicts[i], cases.get(i).yes() ? 1 : 0});
            }
        }
        answers.sort((a, b) -> Double.compare(b[0], a[0]));
        double breaches = answers.stream().mapToDouble(answer -> answer[1]).sum();
        double right = 0;
        double best = -1;
        double finding = answers.get(0)[0];
        double look = finding;
        double square = caution * caution;
        for (int i = 0; i < answers.size(); i++) {
            right += answers.get(i)[1];
            double measure = (1 + square) * right / (i + 1 + square * breaches);
            if (measure > best) {
                best = measure;
                finding = answers.get(i)[0];
            }
            if (answers.get(i)[1] > 0 && right <= Math.ceil(breaches * (1 - SILENT))) {
                look = answers.get(i)[0];
            }
        }
        return new Pair(finding, look, (int) breaches);
    }
}
