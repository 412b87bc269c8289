package org.ringfence.template;

import java.util.List;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;

/**
 * A draft that can come of a template.
 *
 * @param chosen which option it has of each choice, in words; none if the template leaves no choice
 * @param asIs the draft with its blanks left
 * @param filled the same with its blanks filled, once for each way of filling; empty if it has none
 * @param edits what made {@code asIs} of the template
 */
public record Variant(List<String> chosen, Draft asIs, List<Draft> filled, Edits edits) {
    public Variant {
        chosen = List.copyOf(chosen);
        filled = List.copyOf(filled);
    }

    /** Which options it has, in words. */
    public String words() {
        return String.join(", ", chosen);
    }

    /** The place in the template that became a place in {@link #asIs()}. */
    public Location inTemplate(Location location) {
        return edits.back(location);
    }

    /** Whether a clause holds a blank. */
    public boolean hasBlank(int clause) {
        return filled.stream()
                .anyMatch(draft -> !draft.clauses()
                        .get(clause)
                        .text()
                        .equals(asIs.clauses().get(clause).text()));
    }
}
