package org.ringfence.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The verdict on one draft, at the severity that the caller fails on. */
public enum Verdict {
    BREACH("breach"),
    PASS("pass"),
    UNDETERMINED("undetermined");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /**
     * The verdict on a draft: a breach that counts at or above {@code failOn} is a breach; else a rule there that is not determined
     * leaves it undetermined, and so does a part of the draft that was not looked at.
     *
     * @param results every rule's outcome
     * @param findings the findings; a violated rule whose findings are all waived or known does not count, but for what may never be waived
     * @param unsettled what a person must look at; what names no rule may bear on any
     * @param failOn the gate severity that counts; null is taken as safeguard, for a verdict is given even where nothing fails
     */
    public static Verdict of(
            List<RuleResult> results, List<Finding> findings, List<Unsettled> unsettled, @Nullable Severity failOn) {
        Severity line = failOn == null ? Severity.SAFEGUARD : failOn;
        if (broken(results, findings, line, standing -> standing.kind() == Standing.Kind.OPEN || standing.pressing())) {
            return BREACH;
        }
        boolean doubt = unsettled.stream().anyMatch(matter -> matter.rule() == null)
                || results.stream()
                        .anyMatch(result ->
                                result.gate().atLeast(line) && result.outcome() == RuleOutcome.NOT_DETERMINED);
        return doubt ? UNDETERMINED : PASS;
    }

    /** Whether a breach fails a draft at this severity: a known one never does, even where it leaves the verdict at a breach. */
    public static boolean fails(DraftReport draft, Severity failOn) {
        return broken(draft.rules(), draft.findings(), failOn, standing -> standing.kind() == Standing.Kind.OPEN);
    }

    private static boolean broken(
            List<RuleResult> results, List<Finding> findings, Severity line, Predicate<Standing> counts) {
        Set<String> found = new HashSet<>();
        Set<String> counting = new HashSet<>();
        for (Finding finding : findings) {
            found.add(finding.rule());
            if (counts.test(finding.standing())) {
                counting.add(finding.rule());
            }
        }
        return results.stream()
                .filter(result -> result.gate().atLeast(line) && result.outcome() == RuleOutcome.VIOLATED)
                .anyMatch(result -> !found.contains(result.rule()) || counting.contains(result.rule()));
    }

    /** The word used in reports. */
    public String word() {
        return word;
    }
}
