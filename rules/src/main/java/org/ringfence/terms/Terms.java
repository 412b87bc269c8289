package org.ringfence.terms;

import java.util.List;
import org.ringfence.draft.Particulars;
import org.ringfence.facts.Fact;

/**
 * What a file of structured terms says.
 *
 * @param particulars who, where, how much and for how long
 * @param facts every fact but {@link org.ringfence.facts.Contract}, which is made of the particulars; their places are JSON pointers
 */
public record Terms(Particulars particulars, List<Fact> facts) {
    public Terms {
        facts = List.copyOf(facts);
    }
}
