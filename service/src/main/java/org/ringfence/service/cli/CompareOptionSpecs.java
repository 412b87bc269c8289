package org.ringfence.service.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of {@code ringfence compare}, with their help. */
final class CompareOptionSpecs {
    private CompareOptionSpecs() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("DRAFT")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("2..*")
                        .required(true)
                        .description("The old draft and the new one; with --parity one draft for each host.")
                        .build())
                .addOption(OptionSpec.builder(CompareCommand.PARITY)
                        .type(boolean.class)
                        .description(
                                "Whether editions of one form for several hosts hold the same behavioural clauses (PAR-4):"
                                        + " each is held against the first. Names, places, dates and amounts of the particulars do not"
                                        + " count.")
                        .build())
                .addOption(CheckOptionSpecs.formats(
                        "text (the default) or json; with --parity every format that check has."))
                .addOption(word(CheckOptionSpecs.OUTPUT, "PATH", "Write to a file, not to standard output."))
                .addOption(RulesCommand.packs())
                .addOption(word(
                        CheckOptionSpecs.FAIL_ON,
                        "SEVERITY",
                        "The severity from which a finding that the old draft did not have makes the exit code 1: red-line,"
                                + " safeguard (the default), requirement, advisory or never."))
                .addOption(
                        word(CheckOptionSpecs.AS_OF, "DATE", "Use the packs in force on this date (default: today)."))
                .addOption(CheckOptionSpecs.reader())
                .addOption(word(
                        CheckOptionSpecs.FORM,
                        "FORM",
                        "The contract form, if a draft does not tell: SNP, MNP, IHO or ALLIANCE."));
        CheckOptionSpecs.configuration(spec);
        spec.usageMessage()
                .description(
                        "Says what changed between two versions of a draft, or between editions for several hosts.")
                .footer(
                        "",
                        "Examples:",
                        "  ringfence compare march.docx april.docx",
                        "  ringfence compare --parity federation.md trust.md company.md",
                        "",
                        "Findings are matched by what the clause says, so renumbering alone changes nothing.",
                        "Exit codes: 0 nothing new at or above --fail-on, 1 something is, otherwise as for check.");
        return spec;
    }

    private static OptionSpec word(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }
}
