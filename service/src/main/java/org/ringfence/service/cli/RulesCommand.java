package org.ringfence.service.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringfence.finding.Citation;
import org.ringfence.pack.Pack;
import org.ringfence.pack.RuleCard;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules}: reads the rule packs to people. */
final class RulesCommand implements Command {
    private static final String LIST = "list";
    private static final String SHOW = "show";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("ACTION")
                        .type(String.class)
                        .required(true)
                        .description("list: every rule, by pack. show: all that is known of the rules named.")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .index("1..*")
                        .paramLabel("RULE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("For show: rules by id, such as PRF-2.")
                        .build())
                .addOption(OptionSpec.builder(CheckOptionSpecs.RULES)
                        .paramLabel("PACK[@VERSION]|FOLDER")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .description("Read these packs instead of all that come with Ringfence. Repeatable.")
                        .build());
        spec.usageMessage()
                .description("Lists and shows the rules.")
                .footer("", "Examples:", "  ringfence rules list", "  ringfence rules show PRF-2 OUT-5");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        List<String> wanted = parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of());
        String action = parsed.matchedPositionalValue(0, LIST);
        List<String> rules = parsed.matchedPositionalValue(1, List.of());
        List<Pack> packs = new PackChoice(wanted, terminal).chosen();
        switch (action) {
            case LIST -> list(packs, terminal);
            case SHOW -> show(packs, rules, terminal);
            default ->
                throw new UsageException("rules " + action + " is not known"
                        + Nearest.to(action, List.of(LIST, SHOW))
                                .map(near -> "; did you mean rules " + near + "?")
                                .orElse("; say list or show"));
        }
        return ExitCode.PASS;
    }

    private static void list(List<Pack> packs, Terminal terminal) {
        for (Pack pack : packs) {
            terminal.out().println(pack.id() + " " + pack.version() + ": " + pack.title());
            for (RuleCard card : pack.cards()) {
                terminal.out()
                        .printf(
                                Locale.ROOT,
                                "  %-6s  %-11s  %-11s  %s%n",
                                card.id(),
                                card.severity().word(),
                                kind(card),
                                card.title());
            }
            terminal.out().println();
        }
    }

    private static void show(List<Pack> packs, List<String> rules, Terminal terminal) throws UsageException {
        if (rules.isEmpty()) {
            throw new UsageException("rules show needs the id of a rule, such as PRF-2");
        }
        List<RuleCard> cards =
                packs.stream().flatMap(pack -> pack.cards().stream()).toList();
        List<RuleCard> shown = new ArrayList<>();
        for (String rule : rules) {
            shown.add(find(cards, rule));
        }
        shown.forEach(card -> show(card, terminal));
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

    private static void show(RuleCard card, Terminal terminal) {
        line(terminal, card.id() + "  " + card.title());
        line(terminal, "  pack       " + card.pack());
        line(
                terminal,
                "  severity   " + card.severity().word()
                        + (card.gate() == card.severity()
                                ? ""
                                : ", gated as " + card.gate().word()));
        line(terminal, "  kind       " + kind(card));
        line(
                terminal,
                "  bears on   " + card.forms().stream().map(Enum::name).sorted().toList());
        line(terminal, "  why        " + card.rationale());
        line(terminal, "  a breach   " + card.message());
        if (!card.absence().isEmpty()) {
            line(terminal, "  an absence " + card.absence() + " It belongs in " + card.belongs() + ".");
        }
        line(terminal, "  remedy     " + card.remedy());
        for (Citation citation : card.citations()) {
            line(
                    terminal,
                    "  source     " + citation.source() + ", " + citation.locator() + " (" + citation.publisher() + ", "
                            + citation.date() + "): " + citation.paraphrase());
        }
        line(terminal, "");
    }

    private static void line(Terminal terminal, String text) {
        terminal.out().println(text.stripTrailing());
    }

    private static String kind(RuleCard card) {
        return card.kind().name().toLowerCase(Locale.ROOT);
    }
}
