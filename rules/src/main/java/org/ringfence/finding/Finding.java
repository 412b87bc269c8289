package org.ringfence.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;

/**
 * A breach at a place.
 *
 * @param id stable for the same words under the same rule, so that reports can be compared
 * @param rule the rule's id
 * @param severity how grave a breach of the rule is
 * @param certainty how sure the reader is: certain or likely, never unsure
 * @param message what is wrong, for a negotiator
 * @param location where, or null for an absence
 * @param citations on whose authority
 * @param remedy wording that would mend it
 * @param because what decided the reader
 * @param undercuts the labels of clauses whose protection this clause defeats
 * @param combinations of a template, the combinations of its options in which this stands, in words; none where it stands in all that
 *     were checked
 * @param words the digest of the words that a waiver of this is bound to; empty for an absence
 * @param standing how the gate looks at it
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        Certainty certainty,
        String message,
        @Nullable Location location,
        List<Citation> citations,
        String remedy,
        List<String> because,
        List<String> undercuts,
        List<String> combinations,
        String words,
        Standing standing) {
    /** A finding that counts, bound to no words yet. */
    public Finding(
            String id,
            String rule,
            Severity severity,
            Certainty certainty,
            String message,
            @Nullable Location location,
            List<Citation> citations,
            String remedy,
            List<String> because,
            List<String> undercuts) {
        this(
                id,
                rule,
                severity,
                certainty,
                message,
                location,
                citations,
                remedy,
                because,
                undercuts,
                List.of(),
                "",
                Standing.OPEN);
    }

    public Finding {
        citations = List.copyOf(citations);
        because = List.copyOf(because);
        undercuts = List.copyOf(undercuts);
        combinations = List.copyOf(combinations);
    }

    /** The same finding as the gate looks at it. */
    public Finding standing(Standing now) {
        return with(id, location, because, undercuts, combinations, words, now);
    }

    /** The same finding, bound to these words. */
    public Finding words(String digest) {
        return with(id, location, because, undercuts, combinations, digest, standing);
    }

    /** The same finding, which defeats these clauses. */
    public Finding undercuts(List<String> labels) {
        return with(id, location, because, labels, combinations, words, standing);
    }

    /** The same finding by another name. */
    public Finding named(String name) {
        return with(name, location, because, undercuts, combinations, words, standing);
    }

    /** The same finding at the place it has in the template, in these combinations of options. */
    public Finding inTemplate(@Nullable Location place, List<String> reasons, List<String> options) {
        return with(id, place, reasons, undercuts, options, words, standing);
    }

    private Finding with(
            String name,
            @Nullable Location place,
            List<String> reasons,
            List<String> labels,
            List<String> options,
            String digest,
            Standing now) {
        return new Finding(
                name, rule, severity, certainty, message, place, citations, remedy, reasons, labels, options, digest,
                now);
    }
}
