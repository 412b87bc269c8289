package org.ringfence.facts;

import org.jspecify.annotations.Nullable;

/**
 * Where rules report what they concluded: the only thing a rule's consequence may call. Arguments after the fact are pairs of a
 * name and a value, and fill the placeholders of the rule's message.
 */
public interface Verdicts {
    /** The fact breaks the rule: a finding at the fact's place, or at the document where the fact is null or has no place. */
    void violated(String rule, @Nullable Fact fact, Object... arguments);

    /** The fact meets the rule. */
    void satisfied(String rule, @Nullable Fact fact);

    /** The fact touches the rule's subject without settling it; {@code why} tells a person what to look for. */
    void doubted(String rule, @Nullable Fact fact, String why);

    /** The rule does not bear on this draft, and {@code why} says the reason. */
    void notApplicable(String rule, String why);
}
