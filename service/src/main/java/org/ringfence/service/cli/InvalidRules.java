package org.ringfence.service.cli;

import org.ringfence.pack.InvalidPack;

/** The rule packs that were asked for are invalid; the message names every problem. */
final class InvalidRules extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidRules(InvalidPack cause) {
        super(
                cause.getMessage() + "\n(ringfence rules lint tells everything that is wrong with a pack at once)",
                cause);
    }
}
