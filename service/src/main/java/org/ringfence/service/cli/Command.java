package org.ringfence.service.cli;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command. Commands are described by hand and made only when they are called, because reading annotations of all of them would take
 * longer than checking a short draft.
 */
interface Command {
    /** Its options and help. */
    CommandSpec spec();

    /** The commands that it is a group of, by name and in the order of help; none where it is a command of its own. */
    default Map<String, Supplier<Command>> parts() {
        return Map.of();
    }

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws UsageException if what was asked does not make sense
     * @throws InvalidRules if the rules to use are invalid
     */
    int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules;
}
