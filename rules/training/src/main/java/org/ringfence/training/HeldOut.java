package org.ringfence.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LearnedReading;
import org.ringfence.reading.learned.Targets;
import org.ringfence.reading.learned.TunedSettings;

/** What a training that left authors out, and a linear model that did the same, answered about those authors' clauses. */
final class HeldOut {
    /** Of breaches so many at most are kept from the tuned model because the linear one sees no subject in them. */
    private static final double LOST_AT_THE_GATE = 0.005;

    private final Trained trained;
    private final List<LabelledClause> learned;
    private final List<LabelledClause> clauses;
    private final Targets targets;
    private final List<Map<String, Double>> tuned;
    private final List<Map<String, Double>> linear;

    private HeldOut(
            Trained trained,
            List<LabelledClause> learned,
            List<LabelledClause> clauses,
            Targets targets,
            List<Map<String, Double>> tuned,
            List<Map<String, Double>> linear) {
        this.trained = trained;
        this.learned = learned;
        this.clauses = clauses;
        this.targets = targets;
        this.tuned = tuned;
        this.linear = linear;
    }

    /**
     * @param all every labelled clause
     * @param folder what {@link Tune} wrote
     */
    static HeldOut read(List<LabelledClause> all, Path folder) throws IOException {
        Trained trained = Trained.read(folder);
        List<LabelledClause> learned = all.stream()
                .filter(clause -> !trained.heldOut().contains(clause.author()))
                .toList();
        Map<String, Map<String, Double>> scores = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(Tune.HELD))) {
            String[] fields = line.split("\t");
            Map<String, Double> answers = new HashMap<>();
            for (int i = 1; i < fields.length; i++) {
                int sign = fields[i].lastIndexOf('=');
                answers.put(fields[i].substring(0, sign), Double.parseDouble(fields[i].substring(sign + 1)));
            }
            scores.put(fields[0], answers);
        }
        List<LabelledClause> clauses = new ArrayList<>();
        List<Map<String, Double>> tuned = new ArrayList<>();
        for (LabelledClause clause : all) {
            Map<String, Double> answers = scores.get(clause.author() + "/" + clause.id());
            if (answers != null) {
                clauses.add(clause);
                tuned.add(answers);
            }
        }
        Targets targets = new Targets(Files.readAllLines(folder.resolve(Tune.QUESTIONS)));
        return new HeldOut(trained, learned, clauses, targets, tuned, LearnedReading.linearAnswers(learned, clauses));
    }

    Trained trained() {
        return trained;
    }

    List<LabelledClause> learned() {
        return learned;
    }

    List<LabelledClause> clauses() {
        return clauses;
    }

    /** The same without the clauses of some authors. */
    HeldOut without(Predicate<LabelledClause> some) {
        List<LabelledClause> kept = new ArrayList<>();
        List<Map<String, Double>> keptTuned = new ArrayList<>();
        List<Map<String, Double>> keptLinear = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!some.test(clauses.get(i))) {
                kept.add(clauses.get(i));
                keptTuned.add(tuned.get(i));
                keptLinear.add(linear.get(i));
            }
        }
        return new HeldOut(trained, learned, kept, targets, keptTuned, keptLinear);
    }

    /** How the answers are to be used. */
    TunedSettings settings(String modelDigest, String vocabularyDigest) {
        double[][] mixed = new double[clauses.size()][targets.size()];
        boolean[][] vetoed = new boolean[clauses.size()][targets.size()];
        for (int i = 0; i < mixed.length; i++) {
            for (int t = 0; t < targets.size(); t++) {
                String name = targets.names().get(t);
                double answer = tuned.get(i).getOrDefault(name, 0.0);
                double other = linear.get(i).getOrDefault(name, answer);
                mixed[i][t] = Settings.TUNED * answer + Settings.LINEAR * other;
                vetoed[i][t] = other < Settings.VETO || (targets.isFamily(t) && !namesRule(tuned.get(i), name));
            }
        }
        return new TunedSettings(
                modelDigest,
                vocabularyDigest,
                Settings.LONGEST,
                Settings.TUNED,
                Settings.LINEAR,
                gate(),
                Settings.VETO,
                Settings.RULE_NAMED,
                new Calibration(clauses, targets, mixed, vetoed).questions());
    }

    private static boolean namesRule(Map<String, Double> answers, String family) {
        return answers.entrySet().stream()
                .anyMatch(
                        answer -> answer.getKey().startsWith(family + "-") && answer.getValue() >= Settings.RULE_NAMED);
    }

    private double gate() {
        List<Double> subjects = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!clauses.get(i).breaks().isEmpty()) {
                double most = Double.NEGATIVE_INFINITY;
                for (int t = 0; t < targets.size(); t++) {
                    if (targets.isTopic(t)) {
                        most = Math.max(
                                most, linear.get(i).getOrDefault(targets.names().get(t), most));
                    }
                }
                subjects.add(most);
            }
        }
        subjects.sort(null);
        return Math.floor(subjects.get((int) (LOST_AT_THE_GATE * subjects.size())) * 100) / 100;
    }
}
