package org.ringfence.service.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence replay}: judges the drafts of an old report again, and says whether the same report comes out. */
final class ReplayCommand implements Command {
    static final String TERMS = "--terms";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("REPORT")
                        .type(String.class)
                        .required(true)
                        .description("A report that check --format json wrote.")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .index("1..*")
                        .paramLabel("DRAFT")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .required(true)
                        .description(
                                "The drafts that it speaks of, wherever they lie now; they are known by their content.")
                        .build())
                .addOption(RulesCommand.packs())
                .addOption(word(TERMS, "Structured terms that stood beside a draft."))
                .addOption(word(CheckOptionSpecs.WAIVERS, "The waivers that the report was held to."))
                .addOption(word(CheckOptionSpecs.BASELINE, "The earlier report that it was held to."))
                .addOption(word(CheckOptionSpecs.OUTPUT, "Where to write the report that comes out now."));
        spec.usageMessage()
                .description(
                        "Judges the drafts of a report again by the packs, the date and the settings that it names, and says whether the",
                        "same report comes out, byte for byte, or why it cannot.")
                .footer(
                        "",
                        "Examples:",
                        "  ringfence replay report.json draft.docx",
                        "  ringfence replay --rules old-packs/ report.json drafts/*.docx",
                        "",
                        "Exit codes: 0 the same report, 1 another one, 2 it cannot be replayed, 3 a draft could not be read, 4 a rule",
                        "pack is invalid, 70 internal error.");
        return spec;
    }

    private static OptionSpec word(String name, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel("FILE")
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        Replay replay = Replay.of(
                new NamedFile(
                        parsed.matchedPositionalValue(0, ""), terminal.resolve(parsed.matchedPositionalValue(0, ""))),
                parsed.matchedPositionalValue(1, List.of()),
                parsed.matchedOptionValue(TERMS, null),
                terminal);
        return replay.run(
                new PackChoice(parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of()), terminal),
                parsed.matchedOptionValue(CheckOptionSpecs.WAIVERS, null),
                parsed.matchedOptionValue(CheckOptionSpecs.BASELINE, null),
                parsed.matchedOptionValue(CheckOptionSpecs.OUTPUT, null));
    }
}
