package org.ringfence.finding;

/** The verdict on one draft, at the severity that the caller fails on. */
public enum Verdict {
    BREACH("breach"),
    PASS("pass"),
    UNDETERMINED("undetermined");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word used in reports. */
    public String word() {
        return word;
    }
}
