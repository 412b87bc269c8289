package org.ringfence.facts;

/** The parts without which a contract outcome is not defined (policy.md OUT-2). */
public enum OutcomePart {
    MEASURE("measure"),
    POPULATION("population"),
    BASELINE("baseline"),
    TARGET("target"),
    DATE("date"),
    METHOD("method or data source");

    private final String words;

    OutcomePart(String words) {
        this.words = words;
    }

    /** The part in words, for messages. */
    public String words() {
        return words;
    }
}
