package org.ringfence.service.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Problem;

/** The rule packs that were asked for are invalid; the message names every problem. */
final class InvalidRules extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidRules(InvalidPack cause) {
        super(
                cause.getMessage() + "\n(ringfence rules lint tells everything that is wrong with a pack at once)",
                cause);
    }

    /**
     * Packs of which everything that is wrong is told.
     *
     * @param what what could not be done, such as "my-rules cannot be published"
     */
    InvalidRules(String what, List<Problem> problems) {
        super(what + ":\n" + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
