package org.ringfence.finding;

/** How one rule ends on one draft (policy.md §3). */
public enum RuleOutcome {
    VIOLATED("violated"),
    SATISFIED("satisfied"),
    NO_BREACH_FOUND("no-breach-found"),
    NOT_DETERMINED("not-determined"),
    NOT_APPLICABLE("not-applicable");

    private final String word;

    RuleOutcome(String word) {
        this.word = word;
    }

    /** The word used in files and reports. */
    public String word() {
        return word;
    }
}
