package org.ringfence.reading;

import java.util.List;
import org.ringfence.facts.Stance;

/**
 * What one voice (phrases, a learned model) thinks that one clause does to the subject of one rule.
 *
 * @param voice who says so, such as {@code phrases} or {@code learned}
 * @param rule the rule's id, such as {@code PRF-2}
 * @param stance what the clause does
 * @param strength how probable it is that a careful reader would agree, from 0 to 1
 * @param overrules whether reviewers marked the phrase certain: it settles the matter unless a model that has heard it doubts it
 * @param own whether a phrase says so that did not come with the product: no model has heard it, and none weighs it
 * @param start where the deciding words begin in the clause's text, in UTF-16 units
 * @param end where they end, exclusive
 * @param because what decided it, in words a negotiator can follow
 */
public record Opinion(
        String voice,
        String rule,
        Stance stance,
        double strength,
        boolean overrules,
        boolean own,
        int start,
        int end,
        List<String> because) {
    /** Keeps the reasons. */
    public Opinion {
        because = List.copyOf(because);
    }

    /** Whether another opinion is on the same rule and stance. */
    boolean isOnTheSameAs(Opinion other) {
        return rule.equals(other.rule) && stance == other.stance;
    }
}
