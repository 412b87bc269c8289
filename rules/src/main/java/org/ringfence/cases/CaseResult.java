package org.ringfence.cases;

import java.util.List;
import java.util.Map;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.pack.Case;

/**
 * What came of one case.
 *
 * @param one the case
 * @param outcomes how each rule that the case is about ended
 * @param differences where that is not what is expected
 * @param trouble why the case could not be run at all, or empty
 */
public record CaseResult(Case one, Map<String, RuleOutcome> outcomes, List<Difference> differences, String trouble) {
    public CaseResult {
        outcomes = Map.copyOf(outcomes);
        differences = List.copyOf(differences);
    }

    /** Whether the case ends as its owners expect, but for what is pending. */
    public boolean passes() {
        return trouble.isEmpty() && differences.stream().allMatch(one -> one.weight() == Difference.Weight.PENDING);
    }

    /** Whether part of it is pending. */
    public boolean pending() {
        return differences.stream().anyMatch(one -> one.weight() == Difference.Weight.PENDING);
    }
}
