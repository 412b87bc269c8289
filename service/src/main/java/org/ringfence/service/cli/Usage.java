package org.ringfence.service.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.ringfence.tree.Nearest;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with a call, and what was perhaps meant. */
final class Usage {
    private Usage() {}

    static int explain(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println("ringfence: " + e.getMessage());
        Optional<String> meant = meant(e);
        if (meant.isPresent()) {
            err.println("Did you mean: " + command + " " + meant.get() + "?");
        } else {
            UnmatchedArgumentException.printSuggestions(e, err);
        }
        err.println("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    /** The part of a group of commands that was meant by fewest slips; picocli's own likeness takes "lst" for "test". */
    private static Optional<String> meant(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getUnmatched().isEmpty()
                ? Nearest.to(
                        unmatched.getUnmatched().get(0),
                        e.getCommandLine().getSubcommands().keySet())
                : Optional.empty();
    }
}
