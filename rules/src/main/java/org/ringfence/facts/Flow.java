package org.ringfence.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/**
 * A flow of money from one body to another.
 *
 * @param missing which of payer, payee, purpose, amount, period and reporting line are not stated, in that order, in words
 * @param amount pounds, or null if not stated
 */
public record Flow(
        String payer,
        String payee,
        String purpose,
        @Nullable BigDecimal amount,
        String period,
        List<String> missing,
        Location at)
        implements Fact {
    public Flow {
        missing = List.copyOf(missing);
    }

    /** Whether every part of the trace is there. */
    public boolean complete() {
        return missing.isEmpty();
    }

    /** The missing parts in words, for messages. */
    public String missingInWords() {
        return String.join(", ", missing);
    }
}
