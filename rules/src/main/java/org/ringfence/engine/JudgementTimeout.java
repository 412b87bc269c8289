package org.ringfence.engine;

import java.time.Duration;

/** The rules did not come to an end in time: an error of the pack, never a pass. */
public final class JudgementTimeout extends Exception {
    private static final long serialVersionUID = 1L;

    JudgementTimeout(int fired, Duration limit) {
        super("the rules fired " + fired + " times and had not ended after " + limit.toMillis()
                + " ms; a rule in the packs matches far too" + " much");
    }
}
