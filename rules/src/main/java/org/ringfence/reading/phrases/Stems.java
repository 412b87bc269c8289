package org.ringfence.reading.phrases;

import org.ringfence.draft.Clause;
import org.ringfence.reading.ClauseInContext;

/** The words of the clauses that introduce a clause, as far as its sentence goes on from them. */
final class Stems {
    private static final int LONGEST = 1_500;

    private Stems() {}

    static String of(ClauseInContext context) {
        StringBuilder stem = new StringBuilder();
        for (Clause above : context.stems()) {
            String open = openEnd(above.text());
            if (open.isEmpty()) {
                stem.setLength(0);
            } else {
                stem.append(open).append(' ');
            }
        }
        return stem.length() > LONGEST ? "" : stem.toString();
    }

    /** The last sentence of the text if it is left open, as before a list; else nothing. */
    private static String openEnd(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || ".!?".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
            return "";
        }
        int stop = trimmed.lastIndexOf(". ");
        return stop < 0 ? trimmed : trimmed.substring(stop + 2);
    }
}
