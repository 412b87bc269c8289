package org.ringfence.reading;

import java.util.List;
import org.ringfence.draft.Gap;
import org.ringfence.facts.Fact;

/**
 * Everything the reader found in one draft.
 *
 * @param facts in reading order
 * @param gaps what could not be read
 */
public record FactSheet(List<Fact> facts, List<Gap> gaps) {
    public FactSheet {
        facts = List.copyOf(facts);
        gaps = List.copyOf(gaps);
    }
}
