package org.ringfence.bench;

/**
 * How often a reader was right about one thing.
 *
 * @param right found and labelled
 * @param wrong found but not labelled
 * @param missed labelled but not found
 * @param silent of the missed, those not even listed for a person to look at
 */
public record Score(int right, int wrong, int missed, int silent) {
    static final Score NONE = new Score(0, 0, 0, 0);

    Score plus(boolean labelled, boolean found, boolean listed) {
        return new Score(
                right + (labelled && found ? 1 : 0),
                wrong + (!labelled && found ? 1 : 0),
                missed + (labelled && !found ? 1 : 0),
                silent + (labelled && !found && !listed ? 1 : 0));
    }

    /** How many were labelled. */
    public int labelled() {
        return right + missed;
    }

    /** Of what was found, the share that is labelled; 1 where nothing was found. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Of what is labelled, the share that was found; 1 where nothing is labelled. */
    public double recall() {
        return labelled() == 0 ? 1 : (double) right / labelled();
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return right == 0 ? (wrong + missed == 0 ? 1 : 0) : 2.0 * right / (2.0 * right + wrong + missed);
    }

    /** Of what is labelled, the share neither found nor listed. */
    public double silentShare() {
        return labelled() == 0 ? 0 : (double) silent / labelled();
    }
}
