package org.ringfence.reading.learned;

import java.util.List;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ContractForm;
import org.ringfence.reading.ClauseInContext;

/**
 * A clause as a learned voice reads it: with the words that introduce it, for an item of a list means little without its stem.
 *
 * @param text the stem and the clause
 * @param offset where the clause itself begins in the text
 * @param heading the nearest heading, or the empty string
 * @param form the contract form, or the empty string
 * @param plain the clause as the models see it, made once, for several ask for it
 */
record Clauses(String text, int offset, String heading, String form, PlainClause plain) {
    /** A stem longer than this is a clause of its own, whose last words introduce the item. */
    private static final int LONGEST_STEM = 400;

    /** A clause is read no further than this by learned voices. */
    private static final int LONGEST = 12_000;

    Clauses(String text, int offset, String heading, String form) {
        this(text, offset, heading, form, PlainClause.of(form, heading, text));
    }

    static Clauses of(ClauseInContext context) {
        Clause clause = context.clause();
        String stem = stem(context.stems(), clause);
        ContractForm form = context.form();
        String heading = clause.heading();
        String text = stem + clause.text();
        return new Clauses(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                stem.length(),
                heading == null ? "" : heading,
                form == null ? "" : form.name());
    }

    /** Only a text that cannot stand alone needs its stem: an item, or words that begin in lower case. */
    private static String stem(List<Clause> stems, Clause clause) {
        if (stems.isEmpty() || clause.text().isEmpty()) {
            return "";
        }
        String stem = stems.get(stems.size() - 1).text();
        boolean leadsIn = stem.endsWith(":") || stem.endsWith("—") || stem.endsWith("–") || stem.endsWith("-");
        if (!leadsIn && !Character.isLowerCase(clause.text().charAt(0))) {
            return "";
        }
        return (stem.length() > LONGEST_STEM ? stem.substring(stem.length() - LONGEST_STEM) : stem) + " ";
    }
}
