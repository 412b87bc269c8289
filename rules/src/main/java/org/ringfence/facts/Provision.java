package org.ringfence.facts;

import java.util.List;
import org.ringfence.draft.Location;

/**
 * What one clause of prose does to the subject of one rule.
 *
 * @param rule the rule's id, such as {@code PRF-2}
 * @param stance what the clause does
 * @param certainty how sure the reader is of that stance
 * @param at the words that decide it
 * @param because what decided it: phrases, definitions, exceptions
 */
public record Provision(String rule, Stance stance, Certainty certainty, Location at, List<String> because)
        implements Fact {
    public Provision {
        because = List.copyOf(because);
    }

    /** The rule's family, such as {@code PRF}. */
    public String family() {
        return rule.substring(0, rule.indexOf('-'));
    }

    /** Whether the reader is sure enough for a finding. */
    public boolean settled() {
        return certainty != Certainty.UNSURE;
    }
}
