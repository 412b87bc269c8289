package org.ringfence.service.cli;

import java.util.List;
import org.ringfence.service.web.ServiceApplication;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence serve}: the REST service, until it is stopped. */
final class ServeCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(OptionSpec.builder("--host")
                        .type(String.class)
                        .paramLabel("ADDRESS")
                        .defaultValue("127.0.0.1")
                        .description("The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
                        .build())
                .addOption(OptionSpec.builder("--port")
                        .type(Integer.class)
                        .paramLabel("NUMBER")
                        .defaultValue("8080")
                        .description("The port to listen on (default: ${DEFAULT-VALUE}; 0 for any that is free).")
                        .build())
                .addOption(OptionSpec.builder(CheckOptionSpecs.RULES)
                        .paramLabel("PACK[@VERSION]|FOLDER")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .description("Serve these packs instead of all that come with Ringfence. Repeatable.")
                        .build());
        spec.usageMessage().description("Serves the REST API and its documentation until it is stopped.");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        int port = parsed.matchedOptionValue("--port", 8080);
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port must be from 0 to 65535, not " + port);
        }
        String host = parsed.matchedOptionValue("--host", "127.0.0.1");
        PackChoice packs = new PackChoice(parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of()), terminal);
        ServiceApplication.serve(host, port, packs.checker(Words.today(terminal)), terminal.out());
        return ExitCode.PASS;
    }
}
