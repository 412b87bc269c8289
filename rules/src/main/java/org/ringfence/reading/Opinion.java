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
        int start,
        int end,
        List<String> because) {
    /** The strength of a phrase that reviewers marked certain and that no model has heard, so that none can weigh it. */
    public static final double UNHEARD = 1;

    /** Keeps the reasons. */
    public Opinion {
        because = List.copyOf(because);
    }
}
