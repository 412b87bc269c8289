package org.ringfence.service.cli;

import java.time.Duration;
import java.util.List;
import org.ringfence.service.inforce.RulesInForce;
import org.ringfence.service.inforce.RulesWatch;
import org.ringfence.service.web.ServiceApplication;
import org.slf4j.LoggerFactory;
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
        spec.addOption(OptionSpec.builder("--watch")
                .type(Integer.class)
                .paramLabel("SECONDS")
                .defaultValue("2")
                .description(
                        "How often to look whether folders of rules have changed (default: ${DEFAULT-VALUE}; 0 for never)."
                                + " Good ones replace those in force without a request being lost; bad ones are refused, and /health tells"
                                + " why.")
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
        int watch = parsed.matchedOptionValue("--watch", 2);
        if (watch < 0 || watch > 86_400) {
            throw new UsageException("--watch must be from 0 to 86400 seconds, not " + watch);
        }
        // Before rules load on a thread of their own: logging that begins on two threads at once complains of it.
        LoggerFactory.getILoggerFactory();
        PackChoice packs = new PackChoice(parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of()), terminal);
        WatchedPacks source = new WatchedPacks(packs, terminal);
        RulesInForce rules = new RulesInForce(packs.checker(Words.today(terminal)));
        try (RulesWatch watching = new RulesWatch(rules, source, line -> {
            terminal.err().println("ringfence: " + line);
            terminal.err().flush();
        })) {
            if (watch > 0 && source.any()) {
                watching.start(Duration.ofSeconds(watch));
            }
            ServiceApplication.serve(host, port, rules, terminal.out());
        }
        return ExitCode.PASS;
    }
}
