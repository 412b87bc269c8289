package org.ringfence.service.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ringfence.service.Version;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code ringfence}. */
public final class Ringfence {
    private static final Map<String, Supplier<Command>> COMMANDS = commands();

    private Ringfence() {}

    /**
     * Runs one command.
     *
     * @return the exit code: 0 nothing at or above the severity to fail on, 1 something is, 2 wrong usage, 3 a draft could not be read, 4
     *     a rule pack is invalid, 70 internal error
     */
    public static int run(String[] args, Terminal terminal) {
        // Where the command's name comes first, as it nearly always does, the other commands are not even described.
        Supplier<Command> first = args.length == 0 ? null : COMMANDS.get(args[0]);
        try {
            return first == null
                    ? root(terminal).execute(args)
                    : line("ringfence " + args[0], first.get(), terminal)
                            .execute(Arrays.copyOfRange(args, 1, args.length));
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("replay", ReplayCommand::new);
        commands.put("explain", RulesShowCommand::new);
        commands.put("waivers", WaiversCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("bench", BenchCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    static CommandLine root(Terminal terminal) {
        CommandSpec spec = CommandSpec.create()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print the version.")
                        .build());
        spec.version("ringfence " + Version.ENGINE);
        spec.usageMessage()
                .description("Checks draft neighbourhood-health contracts against the profession's red lines.");
        CommandLine root = dressed(spec, "ringfence", terminal);
        return group(root, COMMANDS, terminal);
    }

    private static CommandLine group(CommandLine group, Map<String, Supplier<Command>> parts, Terminal terminal) {
        // Before the parts are added, for they would take over the strategy of a group that has them already.
        group.setExecutionStrategy(parsed -> helped(parsed) ? ExitCode.PASS : deepest(parsed, group));
        parts.forEach((part, made) -> group.addSubcommand(part, line(part, made.get(), terminal)));
        return group;
    }

    private static int deepest(ParseResult parsed, CommandLine group) {
        if (!parsed.hasSubcommand()) {
            throw new ParameterException(
                    group,
                    "say what to do: "
                            + String.join(", ", group.getSubcommands().keySet()));
        }
        CommandLine chosen = parsed.subcommand().commandSpec().commandLine();
        return chosen.getExecutionStrategy().execute(parsed.subcommand());
    }

    static CommandLine line(String name, Command command, Terminal terminal) {
        CommandLine line = dressed(command.spec(), name, terminal);
        Map<String, Supplier<Command>> parts = command.parts();
        if (!parts.isEmpty()) {
            return group(line, parts, terminal);
        }
        line.setExecutionStrategy(parsed -> {
            if (helped(parsed)) {
                return ExitCode.PASS;
            }
            try {
                return command.run(parsed, terminal);
            } catch (UsageException e) {
                throw new ParameterException(line, String.valueOf(e.getMessage()));
            } catch (InvalidRules e) {
                terminal.err().println("ringfence: " + e.getMessage());
                return ExitCode.INVALID_PACK;
            }
        });
        return line;
    }

    private static boolean helped(ParseResult parsed) {
        return CommandLine.executeHelpRequest(parsed) != null;
    }

    private static CommandLine dressed(CommandSpec spec, String name, Terminal terminal) {
        spec.name(name)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build())
                .exitCodeOnExecutionException(ExitCode.INTERNAL)
                .exitCodeOnInvalidInput(ExitCode.USAGE);
        CommandLine line = new CommandLine(spec);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, args) -> Usage.explain(e));
        line.setExecutionExceptionHandler((fault, at, parsed) -> {
            terminal.err().println("ringfence: internal error, please report it: " + fault);
            fault.printStackTrace(terminal.err());
            return ExitCode.INTERNAL;
        });
        return line;
    }
}
