package org.ringfence.service.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules}: everything that is done with rule packs themselves. */
final class RulesCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Reads and tends the rules.")
                .footer("", "Examples:", "  ringfence rules list", "  ringfence rules show PRF-2 OUT-5");
        return spec;
    }

    @Override
    public Map<String, Supplier<Command>> parts() {
        Map<String, Supplier<Command>> parts = new LinkedHashMap<>();
        parts.put("list", RulesListCommand::new);
        parts.put("show", RulesShowCommand::new);
        parts.put("docs", RulesDocsCommand::new);
        parts.put("copy", RulesCopyCommand::new);
        parts.put("new", RulesNewCommand::new);
        parts.put("lint", RulesLintCommand::new);
        parts.put("test", RulesTestCommand::new);
        parts.put("diff", RulesDiffCommand::new);
        parts.put("publish", RulesPublishCommand::new);
        return parts;
    }

    /** The option by which a part takes other packs than all that come with the product. */
    static OptionSpec packs() {
        return OptionSpec.builder(CheckOptionSpecs.RULES)
                .paramLabel("PACK[@VERSION]|FOLDER")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description("Read these packs instead of all that come with Ringfence. Repeatable.")
                .build();
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException {
        throw new UsageException("say what to do with the rules");
    }
}
