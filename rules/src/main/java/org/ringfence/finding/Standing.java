package org.ringfence.finding;

/**
 * How a gate looks at a finding. It changes what fails, never what was found.
 *
 * @param kind whether it counts
 * @param why for what does not count: the waiver or the baseline that says so, else empty
 * @param pressing whether the rule may never be waived, so that what is known of it does not fail and is told all the same
 */
public record Standing(Kind kind, String why, boolean pressing) {
    /** Counts. */
    public static final Standing OPEN = new Standing(Kind.OPEN, "");

    /** The standing of what is not pressing. */
    public Standing(Kind kind, String why) {
        this(kind, why, false);
    }

    /** The standing of a breach that is known and that nobody could have waived. */
    public static Standing knownButNeverWaivable(String baseline, String rule) {
        return new Standing(
                Kind.KNOWN,
                "stood in " + baseline + " already and does not fail here, but " + rule
                        + " may never be waived: it is a breach until it is mended",
                true);
    }

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
