package org.ringfence.finding;

/**
 * How a gate looks at a finding. It changes what fails, never what was found.
 *
 * @param kind whether it counts
 * @param why for what does not count: the waiver or the baseline that says so, else empty
 */
public record Standing(Kind kind, String why) {
    /** Counts. */
    public static final Standing OPEN = new Standing(Kind.OPEN, "");

    /** Whether a finding counts at the gate. */
    public enum Kind {
        /** Counts. */
        OPEN("open"),
        /** Stood in the baseline report already. */
        KNOWN("known"),
        /** Someone answers for it until a date. */
        WAIVED("waived");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in reports. */
        public String word() {
            return word;
        }
    }
}
