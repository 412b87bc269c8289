package org.ringfence.reading.learned;

/**
 * A clause as the models see it: names and large figures stand for any other name and figure, so that every owner's draft of one template
 * reads alike, and what the figures come to is noted beside it.
 *
 * @param form the contract form, or the empty string
 * @param note what the figures come to, as {@link Numerals} says it
 * @param heading the heading above the clause, or the empty string
 * @param text the clause with what introduces it
 */
public record PlainClause(String form, String note, String heading, String text) {
    /** A clause with the names and figures that it bears in the draft. */
    public static PlainClause of(String form, String heading, String text) {
        return new PlainClause(form, Numerals.note(text), Plain.of(heading), Plain.of(text));
    }

    static PlainClause of(LabelledClause clause) {
        return of(clause.type(), clause.heading(), clause.text());
    }
}
