package org.ringfence.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.bench.Fold;
import org.ringfence.facts.Stance;
import org.ringfence.reading.learned.Judgement;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.Net;
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

    TunedSettings settings(String modelDigest, long modelSum, String vocabularyDigest, List<String> questions) {
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
                questions);
    }

    /** How sure the linear model alone is at most of any family being broken. */
    private double most(Judgement alone, HeldOut.Heard heard) {
        Testimony testimony = held.hearing().hear(heard.linear(), null, List.of());
        return families().stream()
                .mapToDouble(family -> alone.ofFamily(family, testimony.ofFamily(family)))
                .max()
                .orElseThrow();
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
        if (heights.isEmpty()) {
            throw new IllegalStateException("no breach was held out that only the models see");
        }
        int lost = (int) (LOST_AT_THE_GATE * breaches);
        return Math.floor(heights.get(Math.min(lost, heights.size() - 1)) * 100) / 100;
    }

    private boolean seen(Judgement both, HeldOut.Heard heard) {
        Testimony testimony = held.hearing().hear(heard.linear(), heard.tuned(), heard.phrases());
        return heard.clause().brokenFamilies().stream()
                .filter(both.families()::contains)
                .anyMatch(family -> both.ofFamily(family, testimony.ofFamily(family)) >= both.look());
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
        double[] verdicts = Case.unseen(cases);
        Heights heights = new Heights(cases, verdicts, both ? Heights.CAUTION : Heights.MORE_CAUTION);
        return new Judgement(
                Case.net(cases),
                ofRules(both, verdicts, false),
                ofRules(both, verdicts, true),
                families,
                heights.finding(),
                heights.look());
    }

    /**
     * How much counts what is said of a rule's being met, or else broken.
     *
     * @param verdicts of each clause on each family
     */
    private List<Double> ofRules(boolean both, double[] verdicts, boolean met) {
        List<double[]> given = new ArrayList<>();
        List<Boolean> yes = new ArrayList<>();
        List<String> families = families();
        Targets targets = held.questions();
        for (int i = 0; i < held.heard().size(); i++) {
            HeldOut.Heard heard = held.heard().get(i);
            Testimony testimony =
                    held.hearing().hear(heard.linear(), both ? heard.tuned() : null, heard.phrases());
            for (int t = 0; t < targets.size(); t++) {
                int family = families.indexOf(targets.family(t));
                if (family >= 0 && targets.isMet(t) == met && !targets.isHelp(t) && !targets.isFamily(t)) {
                    String rule = targets.rule(t);
                    double verdict = verdicts[i * families.size() + family];
                    given.add(met ? testimony.ofMet(rule, verdict) : testimony.ofRule(rule, verdict));
                    yes.add(targets.holds(t, heard.clause()));
                }
            }
        }
        double[] penalty = new double[given.get(0).length];
        Arrays.fill(penalty, 1);
        return rounded(Fit.weights(given.toArray(double[][]::new), array(yes), penalty));
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
    record Case(LabelledClause clause, double[] said, boolean yes) {
        static Case of(LabelledClause clause, Testimony testimony, List<String> families, int family) {
            String name = families.get(family);
            double[] said = Judgement.asked(testimony.ofFamily(name), family, families.size());
            return new Case(clause, said, clause.brokenFamilies().contains(name));
        }

        static Net net(List<Case> cases) {
            boolean[] yes = array(cases.stream().map(Case::yes).toList());
            return NetFit.fit(cases.stream().map(Case::said).toArray(double[][]::new), yes);
        }

        /** For each case the verdict of a net that learned from other authors' cases. */
        static double[] unseen(List<Case> cases) {
            double[] verdicts = new double[cases.size()];
            List<LabelledClause> clauses =
                    cases.stream().map(Case::clause).distinct().toList();
            for (Fold fold : Fold.byAuthors(clauses, Settings.PARTS)) {
                Set<String> held = fold.held().stream().map(LabelledClause::author).collect(Collectors.toSet());
                List<Case> others = cases.stream()
                        .filter(one -> !held.contains(one.clause().author()))
                        .toList();
                Net net = net(others.isEmpty() ? cases : others);
                for (int i = 0; i < verdicts.length; i++) {
                    if (held.contains(cases.get(i).clause().author())) {
                        verdicts[i] = net.of(cases.get(i).said());
                    }
                }
            }
            return verdicts;
        }
    }
}
