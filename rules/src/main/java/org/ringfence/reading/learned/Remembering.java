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
    private final Map<Asked, Evidence> answers = new HashMap<>();
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
    public Evidence evidence(Clauses clause, boolean certainlyAsked) {
        Asked asked = new Asked(clause.plain(), certainlyAsked);
        Evidence known = answers.get(asked);
        if (known != null) {
            return known;
        }
        if (answers.size() >= MOST && cheap != null) {
            tired = true;
            return cheap.evidence(clause, certainlyAsked);
        }
        known = model.evidence(clause, certainlyAsked);
        answers.put(asked, known);
        return known;
    }

    /** What was left to the cheap model. */
    List<Gap> gaps() {
        return tired
                ? List.of(new Gap(
                        "what follows the first " + MOST + " different clauses",
                        "the tuned model reads no more of one draft; send it in parts"))
                : List.of();
    }
}
