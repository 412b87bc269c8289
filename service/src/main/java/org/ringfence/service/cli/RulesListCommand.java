package org.ringfence.service.cli;

import java.util.List;
import java.util.Locale;
import org.ringfence.pack.Pack;
import org.ringfence.pack.RuleCard;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules list}: every rule, by pack. */
final class RulesListCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().addOption(RulesCommand.packs());
        spec.usageMessage().description("Lists every rule, by pack.");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        List<String> wanted = parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of());
        for (Pack pack : new PackChoice(wanted, terminal).chosen(Words.today(terminal))) {
            terminal.out().println(pack.id() + " " + pack.version() + ": " + pack.title());
            for (RuleCard card : pack.cards()) {
                terminal.out()
                        .printf(
                                Locale.ROOT,
                                "  %-6s  %-11s  %-11s  %s%n",
                                card.id(),
                                card.severity().word(),
                                RuleText.kind(card),
                                card.title());
            }
            terminal.out().println();
        }
        return ExitCode.PASS;
    }
}
