package org.ringfence.facts;

/** How sure the reader is of a fact. */
public enum Certainty {
    /** Stated in structured terms, a table, or words that settle it. */
    CERTAIN,
    /** One strong sign. */
    LIKELY,
    /** Signs that do not settle it: a person must look. */
    UNSURE
}
