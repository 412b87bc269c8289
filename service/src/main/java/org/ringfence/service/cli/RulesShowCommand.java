package org.ringfence.service.cli;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.pack.Pack;
import org.ringfence.pack.RuleCard;
import org.ringfence.tree.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** All that is known of the rules named: {@code ringfence rules show}, and {@code ringfence explain} for who meets a code in a report. */
final class RulesShowCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("RULE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1..*")
                        .required(true)
                        .description("Rules by code, such as PRF-2.")
                        .build())
                .addOption(RulesCommand.packs());
        spec.usageMessage()
                .description(
                        "Explains rules: what they ask, on whose authority, what breaks them, what is fine, and wording that mends a"
                                + " breach.")
                .footer("", "Example:", "  ringfence explain PRF-2 OUT-5");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        List<String> wanted = parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of());
        List<String> rules = parsed.matchedPositionalValue(0, List.of());
        List<Pack> packs = new PackChoice(wanted, terminal).chosen(Words.today(terminal));
        List<RuleCard> cards =
                packs.stream().flatMap(pack -> pack.cards().stream()).toList();
        List<RuleCard> shown = new ArrayList<>();
        for (String rule : rules) {
            shown.add(find(cards, rule));
        }
        for (RuleCard card : shown) {
            RuleText.write(card, terminal);
        }
        return ExitCode.PASS;
    }

    private static RuleCard find(List<RuleCard> cards, String rule) throws UsageException {
        for (RuleCard card : cards) {
            if (card.id().equalsIgnoreCase(rule)) {
                return card;
            }
        }
        List<String> ids = cards.stream().map(RuleCard::id).toList();
        throw new UsageException("there is no rule " + rule
                + Nearest.to(rule, ids)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; 'ringfence rules list' lists them"));
    }
}
