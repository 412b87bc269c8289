package org.ringfence.facts;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/**
 * One outcome that the contract pays for or judges by.
 *
 * @param ref its reference in the draft, such as {@code O3}
 * @param name what it measures, in the draft's words
 * @param missing the parts that are not there, or are blank or to be confirmed
 * @param focus what it looks at
 * @param aim what kind of care it pays for
 * @param weight its share of outcome payment in percent, or null if the draft gives none
 * @param certainty how sure the reader is of focus and aim
 * @param at where it is stated
 */
public record ContractOutcome(
        String ref,
        String name,
        Set<OutcomePart> missing,
        Focus focus,
        Aim aim,
        @Nullable BigDecimal weight,
        Certainty certainty,
        Location at)
        implements Fact {
    public ContractOutcome {
        missing = Set.copyOf(missing);
    }

    /** Whether every part of the definition is there. */
    public boolean defined() {
        return missing.isEmpty();
    }

    /** The missing parts in words, in the order of policy.md OUT-2. */
    public String missingInWords() {
        return missing.stream().sorted().map(OutcomePart::words).collect(java.util.stream.Collectors.joining(", "));
    }
}
