package org.ringfence.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Fact;

/**
 * One thing that a rule reported of one fact.
 *
 * @param rule the rule's id
 * @param kind what it reported
 * @param fact the fact it reported of, or null for the document as a whole
 * @param arguments what fills the placeholders of the rule's message
 * @param why for doubts and rules that do not bear: the reason, else empty
 */
public record Judgement(String rule, Kind kind, @Nullable Fact fact, Map<String, Object> arguments, String why) {
    public Judgement {
        arguments = Map.copyOf(arguments);
    }

    /** What a rule may report. */
    public enum Kind {
        VIOLATED,
        SATISFIED,
        DOUBTED,
        NOT_APPLICABLE
    }
}
