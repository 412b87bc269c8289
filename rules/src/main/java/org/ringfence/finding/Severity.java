package org.ringfence.finding;

/** How grave a breach is, gravest first (policy.md §3). */
public enum Severity {
    /** The negotiating body must not sign. */
    RED_LINE("red-line"),
    /** A safeguard of GPs and the BMA; gates fail by default. */
    SAFEGUARD("safeguard"),
    /** The contract contradicts what its own form requires. */
    REQUIREMENT("requirement"),
    /** Good design that is missing or weak. */
    ADVISORY("advisory");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word used in files, options and reports. */
    public String word() {
        return word;
    }

    /** Whether this is at least as grave as {@code other}. */
    public boolean atLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }
}
