package org.ringfence.service.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command. Commands are described by hand and made only when they are called, because reading annotations of all of them would take
 * longer than checking a short draft.
 */
interface Command {
    /** Its options and help. */
    CommandSpec spec();

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws UsageException if what was asked does not make sense
     * @throws InvalidRules if the rules to use are invalid
     */
    int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules;
}
