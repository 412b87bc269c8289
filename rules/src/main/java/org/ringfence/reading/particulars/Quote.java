package org.ringfence.reading.particulars;

import org.ringfence.draft.Clause;
import org.ringfence.draft.Location;

/** Finds words again in the clause they came from. */
final class Quote {
    private Quote() {}

    /** The place of these words in the clause, searched from an offset; the whole clause where they cannot be found. */
    static Location of(Clause clause, String words, int from) {
        int at = words.isEmpty() ? -1 : clause.text().indexOf(words, Math.max(0, from));
        return at < 0 ? clause.whole() : clause.at(at, at + words.length());
    }
}
