package org.ringfence.cases;

import java.util.List;
import org.ringfence.pack.Problem;

/**
 * What came of one family's cases.
 *
 * @param pack the pack's id
 * @param room the family's room
 * @param results what came of each case, in the order of the file
 * @param unwritten what must still be written of rules that were begun
 * @param unnoticed what no case would notice: rules, phrases and thresholds that could be wrong without a case failing
 */
public record Trial(
        String pack, String room, List<CaseResult> results, List<Problem> unwritten, List<Problem> unnoticed) {
    public Trial {
        results = List.copyOf(results);
        unwritten = List.copyOf(unwritten);
        unnoticed = List.copyOf(unnoticed);
    }

    /** Whether every case passes, everything is written and nothing goes unnoticed. */
    public boolean passes() {
        return unwritten.isEmpty() && unnoticed.isEmpty() && results.stream().allMatch(CaseResult::passes);
    }
}
