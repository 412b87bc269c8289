package org.ringfence.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;

/**
 * A clause as parity looks at it.
 *
 * @param clause the clause
 * @param masked its text without particulars
 * @param key its content, without the numbers by which it refers to others
 * @param words the words of that content
 */
record ParityClause(Clause clause, String masked, String key, List<String> words) {
    static ParityClause of(Clause clause, String masked) {
        String key = Content.key(masked);
        return new ParityClause(clause, masked, key, Content.words(key));
    }

    boolean governs() {
        return Conduct.governs(clause, masked);
    }

    boolean sameLabel(ParityClause other) {
        return !clause.label().isEmpty() && clause.label().equals(other.clause.label());
    }

    @Nullable
    String heading() {
        return clause.heading();
    }
}
