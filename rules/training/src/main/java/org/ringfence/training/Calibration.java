package org.ringfence.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ringfence.bench.Fold;
import org.ringfence.facts.Stance;
import org.ringfence.reading.learned.Judgement;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.Targets;
import org.ringfence.reading.learned.Testimony;
import org.ringfence.reading.learned.TunedSettings;

/** Finds out from clauses of authors that no model has seen how much each voice counts, and which clauses are worth the tuned model. */
final class Calibration {
    /** Of breaches so many at most are kept from the tuned model. */
    private static final double LOST_AT_THE_GATE = 0.005;

    private final HeldOut held;

    Calibration(HeldOut held) {
        this.held = held;
    }

    TunedSettings settings(String modelDigest, long modelSum, String vocabularyDigest) {
        Judgement both = judgement(true);
        Judgement alone = judgement(false);
        return new TunedSettings(
                modelDigest,
                modelSum,
                vocabularyDigest,
                Settings.LONGEST,
                gate(both, alone),
                both,
                alone,
                questions());
    }

    /** How sure the linear model alone is at most of any family being broken. */
    private double most(Judgement alone, HeldOut.Heard heard) {
        Testimony testimony = held.hearing().hear(heard.linear(), null, List.of());
        return families().stream()
                .mapToDouble(family -> verdict(alone, testimony, family))
                .max()
                .orElseThrow();
    }

    private static double verdict(Judgement judgement, Testimony testimony, String family) {
        double[] said = testimony.ofFamily(family);
        double sum = judgement.families().get(family).bias();
        for (int i = 0; i < said.length; i++) {
            sum += judgement.family().get(i) * said[i];
        }
        return sum;
    }

    /** The height that nearly all clauses reach which break something that all voices together see, and the phrases alone do not. */
    private double gate(Judgement both, Judgement alone) {
        List<Double> heights = new ArrayList<>();
        int breaches = 0;
        for (HeldOut.Heard heard : held.heard()) {
            breaches += heard.clause().breaks().isEmpty() ? 0 : 1;
            boolean suspected = heard.phrases().stream().anyMatch(phrase -> phrase.stance() == Stance.BREACHES);
            if (!suspected && seen(both, heard)) {
                heights.add(most(alone, heard));
            }
        }
        heights.sort(null);
        int lost = (int) (LOST_AT_THE_GATE * breaches);
        return Math.floor(heights.get(Math.min(lost, heights.size() - 1)) * 100) / 100;
    }

    private boolean seen(Judgement both, HeldOut.Heard heard) {
        Testimony testimony = held.hearing().hear(heard.linear(), heard.tuned(), heard.phrases());
        return heard.clause().brokenFamilies().stream()
                .filter(both.families()::containsKey)
                .anyMatch(family -> verdict(both, testimony, family)
                        >= both.families().get(family).look());
    }

    /** How sure a met rule is: the tuned model's own answer, made honest. */
    private List<TunedSettings.Question> questions() {
        List<double[]> given = new ArrayList<>();
        List<Boolean> yes = new ArrayList<>();
        Targets targets = held.questions();
        for (HeldOut.Heard heard : held.heard()) {
            for (int t = 0; t < targets.size(); t++) {
                if (targets.isMet(t)) {
                    given.add(new double[] {heard.tuned()[t], 1});
                    yes.add(targets.holds(t, heard.clause()));
                }
            }
        }
        double[] line = Fit.weights(given.toArray(double[][]::new), array(yes), new double[2]);
        List<TunedSettings.Question> questions = new ArrayList<>();
        for (int t = 0; t < targets.size(); t++) {
            boolean met = targets.isMet(t);
            questions.add(new TunedSettings.Question(
                    targets.names().get(t), met ? rounded(line[0]) : 1, met ? rounded(line[1]) : 0));
        }
        return questions;
    }

    private List<String> families() {
        return held.questions().names().stream()
                .filter(name -> name.length() == 3 && name.charAt(0) != '~')
                .toList();
    }

    /** @param both whether the tuned model is heard too */
    private Judgement judgement(boolean both) {
        List<String> families = families();
        List<Case> cases = new ArrayList<>();
        for (HeldOut.Heard heard : held.heard()) {
            Testimony testimony =
                    held.hearing().hear(heard.linear(), both ? heard.tuned() : null, heard.phrases());
            for (int f = 0; f < families.size(); f++) {
                cases.add(Case.of(heard.clause(), testimony, families, f));
            }
        }
        double[] weights = Case.weights(cases);
        int said = weights.length - families.size() - 1;
        double[] verdicts = Case.unseen(cases);
        Map<String, Judgement.Heights> heights = new Heights(cases, verdicts, both ? Heights.CAUTION : Heights.MORE_CAUTION)
                .of(families, f -> rounded(weights[said + f] + weights[said + families.size()]));
        Judgement ofFamilies = new Judgement(rounded(Arrays.copyOf(weights, said)), List.of(), heights);
        return new Judgement(ofFamilies.family(), rounded(rule(both, ofFamilies)), heights);
    }

    private double[] rule(boolean both, Judgement families) {
        List<double[]> given = new ArrayList<>();
        List<Boolean> yes = new ArrayList<>();
        Targets targets = held.questions();
        for (HeldOut.Heard heard : held.heard()) {
            Testimony testimony =
                    held.hearing().hear(heard.linear(), both ? heard.tuned() : null, heard.phrases());
            Map<String, Double> verdicts = new TreeMap<>();
            families().forEach(family -> verdicts.put(family, verdict(families, testimony, family)));
            for (int t = 0; t < targets.size(); t++) {
                if (!targets.isMet(t) && !targets.isHelp(t) && !targets.isFamily(t)) {
                    given.add(testimony.ofRule(targets.rule(t), verdicts.get(targets.family(t))));
                    yes.add(targets.holds(t, heard.clause()));
                }
            }
        }
        double[] penalty = new double[given.get(0).length];
        Arrays.fill(penalty, 1);
        return Fit.weights(given.toArray(double[][]::new), array(yes), penalty);
    }

    private static boolean[] array(List<Boolean> list) {
        boolean[] array = new boolean[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    private static List<Double> rounded(double[] values) {
        return Arrays.stream(values).map(Calibration::rounded).boxed().toList();
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /** A clause and a family: what was said, and whether it breaks it. */
    record Case(LabelledClause clause, int family, double[] said, boolean yes) {
        private static final double PENALTY = 3;

        static Case of(LabelledClause clause, Testimony testimony, List<String> families, int family) {
            double[] heard = testimony.ofFamily(families.get(family));
            double[] said = Arrays.copyOf(heard, heard.length + families.size() + 1);
            said[heard.length + family] = 1;
            said[said.length - 1] = 1;
            return new Case(clause, family, said, clause.brokenFamilies().contains(families.get(family)));
        }

        static double[] weights(List<Case> cases) {
            double[] penalty = new double[cases.get(0).said().length];
            Arrays.fill(penalty, PENALTY);
            penalty[penalty.length - 1] = 0;
            boolean[] yes = array(cases.stream().map(Case::yes).toList());
            return Fit.weights(cases.stream().map(Case::said).toArray(double[][]::new), yes, penalty);
        }

        /** For each case the verdict by weights that were learned from other authors' cases. */
        static double[] unseen(List<Case> cases) {
            double[] verdicts = new double[cases.size()];
            List<LabelledClause> clauses =
                    cases.stream().map(Case::clause).distinct().toList();
            for (Fold fold : Fold.byAuthors(clauses, Settings.PARTS)) {
                Set<String> held = fold.held().stream().map(LabelledClause::author).collect(Collectors.toSet());
                List<Case> others = cases.stream()
                        .filter(one -> !held.contains(one.clause().author()))
                        .toList();
                double[] weights = weights(others.isEmpty() ? cases : others);
                for (int i = 0; i < verdicts.length; i++) {
                    if (held.contains(cases.get(i).clause().author())) {
                        verdicts[i] = Fit.product(weights, cases.get(i).said());
                    }
                }
            }
            return verdicts;
        }
    }
}
