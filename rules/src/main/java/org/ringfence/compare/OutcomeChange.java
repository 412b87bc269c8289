package org.ringfence.compare;

import org.jspecify.annotations.Nullable;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.Severity;

/**
 * A rule that ends otherwise than before.
 *
 * @param rule the rule's id
 * @param title its title
 * @param gate the severity at which gates treat it
 * @param before how it ended before, or null where it was not asked
 * @param after how it ends now, or null where it is not asked
 */
public record OutcomeChange(
        String rule,
        String title,
        Severity gate,
        @Nullable RuleOutcome before,
        @Nullable RuleOutcome after) {}
