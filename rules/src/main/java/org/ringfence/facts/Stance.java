package org.ringfence.facts;

/** What a clause does to the subject of a rule. */
public enum Stance {
    /** Does what the rule forbids, or says less than the rule demands. */
    BREACHES,
    /** Says what the rule demands, or forbids what the rule forbids. */
    PROTECTS,
    /** Touches the subject and settles nothing. */
    MENTIONS
}
