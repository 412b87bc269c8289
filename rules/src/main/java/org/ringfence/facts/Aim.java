package org.ringfence.facts;

/** What kind of care a contract outcome pays for (policy.md OUT-7). */
public enum Aim {
    /** Getting through, getting an appointment, waiting. */
    ACCESS,
    /** Preventing illness. */
    PREVENTION,
    /** Complex needs and long-term conditions. */
    COMPLEX_CARE,
    /** Anything else. */
    OTHER,
    /** The reader could not tell. */
    UNKNOWN
}
