package org.ringfence.reading.learned;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.reading.Opinion;

/** Gathers what is said of labelled clauses that no model has seen, so that a training can learn how much each voice counts. */
public final class Hearing {
    private final LinearReading linear;
    private final Places linearPlaces;
    private final Places tunedPlaces;

    /**
     * @param learned what the linear model learns from, now
     * @param tunedQuestions what the tuned model answers, in order
     */
    public Hearing(List<LabelledClause> learned, List<String> tunedQuestions) {
        linear = new LinearReading(Lesson.of(Lesson.learn(learned).bytes()).model());
        linearPlaces = new Places(linear.targets().names());
        tunedPlaces = new Places(tunedQuestions);
    }

    /** What the linear model is asked. */
    public Targets questions() {
        return linear.targets();
    }

    /** What it answers, in log-odds. */
    public double[] linear(LabelledClause clause) {
        return linear.logOdds(PlainClause.of(clause));
    }

    /**
     * What is said of a clause.
     *
     * @param answers the linear model's answers
     * @param tuned the tuned model's answers; null where it is not heard
     * @param phrases what the reviewers' phrases say
     */
    public Testimony hear(double[] answers, float @Nullable [] tuned, List<Opinion> phrases) {
        return new Testimony(linearPlaces, tunedPlaces, new Evidence(answers, tuned), phrases);
    }
}
