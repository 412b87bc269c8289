package org.ringfence.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
     * @param findings the findings; a violated rule whose findings are all waived or known does not count
     * @param unsettled what a person must look at; what names no rule may bear on any
     * @param failOn the gate severity that counts; null is taken as safeguard, for a verdict is given even where nothing fails
     */
    public static Verdict of(
            List<RuleResult> results, List<Finding> findings, List<Unsettled> unsettled, @Nullable Severity failOn) {
        Severity line = failOn == null ? Severity.SAFEGUARD : failOn;
        Set<String> found = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Finding finding : findings) {
            found.add(finding.rule());
            if (finding.standing().kind() == Standing.Kind.OPEN) {
                open.add(finding.rule());
            }
        }
        boolean doubt = unsettled.stream().anyMatch(matter -> matter.rule() == null);
        for (RuleResult result : results) {
            if (!result.gate().atLeast(line)) {
                continue;
            }
            boolean excused = found.contains(result.rule()) && !open.contains(result.rule());
            if (result.outcome() == RuleOutcome.VIOLATED && !excused) {
                return BREACH;
            }
            doubt |= result.outcome() == RuleOutcome.NOT_DETERMINED;
        }
        return doubt ? UNDETERMINED : PASS;
    }

    /** The word used in reports. */
    public String word() {
        return word;
    }
}
