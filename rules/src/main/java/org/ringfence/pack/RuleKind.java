package org.ringfence.pack;

/** Whether silence breaks a rule (policy.md §3). */
public enum RuleKind {
    /** Must be met in words: silence is a breach. */
    DUTY,
    /** Broken only by text that offends. */
    PROHIBITION,
    /** A remark that every draft it bears on receives. */
    NOTE
}
