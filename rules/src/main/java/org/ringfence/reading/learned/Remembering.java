package org.ringfence.reading.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Gap;

/**
 * A model that answers at once where the same clause comes again, as in the many drafts that a template makes, and that comes to an end:
 * whoever sends a draft of countless clauses gets no more of the costly model than others. For one thread.
 */
final class Remembering implements ClauseModel {
    /** Different clauses for which the model itself is asked: some 200 pages, half a minute. */
    static final int MOST = 6_000;

    private final ClauseModel model;
    private final @Nullable ClauseModel cheap;
    private final Map<Clauses, double[]> answers = new HashMap<>();
    private boolean tired;

    /** @param cheap answers where the model has been asked often enough; null where the model itself is cheap */
    Remembering(ClauseModel model, @Nullable ClauseModel cheap) {
        this.model = model;
        this.cheap = cheap;
    }

    @Override
    public Targets targets() {
        return model.targets();
    }

    @Override
    public boolean findsAlone(int target) {
        return model.findsAlone(target);
    }

    @Override
    public double[] logOdds(Clauses clause) {
        double[] known = answers.get(clause);
        if (known == null && answers.size() >= MOST) {
            return cheap == null ? model.logOdds(clause) : without(cheap, clause);
        }
        if (known == null) {
            known = model.logOdds(clause);
            answers.put(clause, known);
        }
        return known.clone();
    }

    /** What was left to the cheap model. */
    List<Gap> gaps() {
        return tired
                ? List.of(new Gap(
                        "what follows the first " + MOST + " different clauses",
                        "the tuned model reads no more of one draft; send it in parts"))
                : List.of();
    }

    private double[] without(ClauseModel other, Clauses clause) {
        tired = true;
        double[] odds = other.logOdds(clause);
        for (int t = 0; t < odds.length; t++) {
            odds[t] = Math.min(odds[t], MixedReading.NO_FINDING);
        }
        return odds;
    }
}
