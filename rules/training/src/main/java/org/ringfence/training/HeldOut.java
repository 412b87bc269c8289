package org.ringfence.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ringfence.bench.ReadingBench;
import org.ringfence.reading.Opinion;
import org.ringfence.reading.Voice;
import org.ringfence.reading.learned.Hearing;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.Targets;
import org.ringfence.reading.phrases.PhraseBook;

/** What a training that left authors out, a linear model that did the same, and the phrases said of those authors' clauses. */
final class HeldOut {
    private final Trained trained;
    private final List<LabelledClause> learned;
    private final Hearing hearing;
    private final Targets questions;
    private final List<Heard> heard;

    private HeldOut(
            Trained trained,
            List<LabelledClause> learned,
            Hearing hearing,
            Targets questions,
            List<Heard> heard) {
        this.trained = trained;
        this.learned = learned;
        this.hearing = hearing;
        this.questions = questions;
        this.heard = heard;
    }

    /**
     * What was said of a clause.
     *
     * @param clause the clause
     * @param tuned the tuned model's answers
     * @param linear the linear model's
     * @param phrases what the phrases say
     */
    record Heard(LabelledClause clause, float[] tuned, double[] linear, List<Opinion> phrases) {}

    /**
     * @param all every labelled clause
     * @param folder what {@link Tune} wrote
     */
    static HeldOut read(List<LabelledClause> all, Path folder) throws IOException {
        Trained trained = Trained.read(folder);
        List<LabelledClause> learned = all.stream()
                .filter(clause -> !trained.heldOut().contains(clause.author()))
                .toList();
        Targets questions = new Targets(Files.readAllLines(folder.resolve(Tune.QUESTIONS)));
        Hearing hearing = new Hearing(learned, questions.names());
        Voice phrases = PhraseBook.bundled().voice();
        Map<String, Map<String, Float>> scores = scores(folder.resolve(Tune.HELD));
        List<Heard> heard = new ArrayList<>();
        for (LabelledClause clause : all) {
            Map<String, Float> answers = scores.get(clause.author() + "/" + clause.id());
            if (answers != null) {
                heard.add(new Heard(
                        clause,
                        inOrder(questions, answers),
                        hearing.linear(clause),
                        ReadingBench.opinions(clause, phrases)));
            }
        }
        return new HeldOut(trained, learned, hearing, questions, heard);
    }

    private static Map<String, Map<String, Float>> scores(Path file) throws IOException {
        Map<String, Map<String, Float>> scores = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t");
            Map<String, Float> answers = new HashMap<>();
            for (int i = 1; i < fields.length; i++) {
                int sign = fields[i].lastIndexOf('=');
                answers.put(fields[i].substring(0, sign), Float.parseFloat(fields[i].substring(sign + 1)));
            }
            scores.put(fields[0], answers);
        }
        return scores;
    }

    private static float[] inOrder(Targets questions, Map<String, Float> answers) {
        float[] ordered = new float[questions.size()];
        for (int t = 0; t < ordered.length; t++) {
            ordered[t] = answers.getOrDefault(questions.names().get(t), 0f);
        }
        return ordered;
    }

    Trained trained() {
        return trained;
    }

    List<LabelledClause> learned() {
        return learned;
    }

    List<LabelledClause> clauses() {
        return heard.stream().map(Heard::clause).toList();
    }

    Hearing hearing() {
        return hearing;
    }

    /** What the tuned model was asked. */
    Targets questions() {
        return questions;
    }

    List<Heard> heard() {
        return heard;
    }

    /** The same without some clauses. */
    HeldOut without(Predicate<LabelledClause> some) {
        return new HeldOut(
                trained,
                learned,
                hearing,
                questions,
                heard.stream().filter(one -> !some.test(one.clause())).toList());
    }
}
