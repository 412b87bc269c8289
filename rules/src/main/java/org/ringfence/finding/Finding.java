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
        Standing standing) {
    /** A finding that counts. */
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
        this(id, rule, severity, certainty, message, location, citations, remedy, because, undercuts, Standing.OPEN);
    }

    public Finding {
        citations = List.copyOf(citations);
        because = List.copyOf(because);
        undercuts = List.copyOf(undercuts);
    }

    /** The same finding as the gate looks at it. */
    public Finding standing(Standing now) {
        return new Finding(
                id, rule, severity, certainty, message, location, citations, remedy, because, undercuts, now);
    }
}
