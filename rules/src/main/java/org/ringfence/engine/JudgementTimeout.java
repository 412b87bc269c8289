package org.ringfence.engine;

/** The rules did not come to an end in time: an error of the pack, never a pass. */
public final class JudgementTimeout extends Exception {
    private static final long serialVersionUID = 1L;

    JudgementTimeout(int fired, Meter meter) {
        super("the rules reported " + fired + " times, " + meter.counted()
                + "; a rule in the packs matches far too much");
    }
}
