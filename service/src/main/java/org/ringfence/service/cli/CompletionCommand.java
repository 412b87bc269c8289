package org.ringfence.service.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence completion}: a script by which a shell completes commands and options. */
final class CompletionCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Prints a script by which bash or zsh completes commands, options and their words.")
                .footer(
                        "",
                        "Example, for this shell alone or in its start-up file:",
                        "  source <(ringfence completion)");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) {
        terminal.out().print(AutoComplete.bash("ringfence", Ringfence.root(terminal)));
        return ExitCode.PASS;
    }
}
