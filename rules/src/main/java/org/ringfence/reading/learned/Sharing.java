package org.ringfence.reading.learned;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model that answers at once where a clause comes again in another draft of the same call: templates of one owner share most of their
 * words. The answers are those of the model, which hang on nothing but the clause. Bounded; what was not asked for longest is forgotten.
 * Safe for use by many threads.
 */
final class Sharing implements ClauseModel {
    /** Different clauses that are remembered, each in a kibibyte or two. */
    private static final int MOST = 4_096;

    /** Longer clauses are seldom the same, and would cost more memory than they save time. */
    private static final int LONGEST = 4_000;

    private final ClauseModel model;
    private final Map<Asked, Evidence> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Evidence> eldest) {
            return size() > MOST;
        }
    };

    Sharing(ClauseModel model) {
        this.model = model;
    }

    @Override
    public Targets targets() {
        return model.targets();
    }

    @Override
    public Evidence evidence(Clauses clause, boolean certainlyAsked) {
        if (clause.text().length() > LONGEST) {
            return model.evidence(clause, certainlyAsked);
        }
        Asked asked = new Asked(clause.plain(), certainlyAsked);
        Evidence known;
        synchronized (answers) {
            known = answers.get(asked);
        }
        if (known == null) {
            // Outside of the lock: two threads may work out the same, and neither waits for the other.
            known = model.evidence(clause, certainlyAsked);
            synchronized (answers) {
                answers.put(asked, known);
            }
        }
        return known;
    }
}
