package org.ringfence.finding;

import java.util.List;
import org.ringfence.draft.Location;

/**
 * The outcome of one rule.
 *
 * @param rule the rule's id
 * @param title the rule's title
 * @param pack the pack that holds it
 * @param severity how grave a breach is
 * @param gate the severity at which gates treat a breach; differs from {@code severity} where policy.md says so
 * @param outcome how it ended
 * @param reason why, in a sentence
 * @param locations the clauses that decided it
 */
public record RuleResult(
        String rule,
        String title,
        String pack,
        Severity severity,
        Severity gate,
        RuleOutcome outcome,
        String reason,
        List<Location> locations) {
    public RuleResult {
        locations = List.copyOf(locations);
    }
}
