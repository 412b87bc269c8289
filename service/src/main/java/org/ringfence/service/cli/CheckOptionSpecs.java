package org.ringfence.service.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of {@code ringfence check}, with their help. */
final class CheckOptionSpecs {
    static final String FORMAT = "--format";
    static final String OUTPUT = "--output";
    static final String RULES = "--rules";
    static final String FAIL_ON = "--fail-on";
    static final String STRICT = "--strict";
    static final String AS_OF = "--as-of";
    static final String FORM = "--form";
    static final String HOST_KIND = "--host-kind";
    static final String POPULATION = "--population";
    static final String TERMS = "--terms";
    static final String NAME = "--name";

    private CheckOptionSpecs() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1..*")
                        .required(true)
                        .description(
                                "Drafts in Word, Markdown or plain text, structured terms in JSON or YAML, patterns such as"
                                        + " 'drafts/**/*.docx', or folders (of which .docx, .md and .txt files, and terms named"
                                        + " *.terms.json or *.terms.yaml, are checked). - reads standard input.")
                        .build())
                .addOption(word(
                        FORMAT, "FORMAT", "text (the default), json, sarif, junit, html, markdown, github or gitlab."))
                .addOption(word(OUTPUT, "PATH", "Write the report to a file, not to standard output."))
                .addOption(OptionSpec.builder(RULES)
                        .paramLabel("PACK[@VERSION]|FOLDER")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .description("Use these packs instead of all that come with Ringfence. Repeatable.")
                        .build())
                .addOption(word(
                        FAIL_ON,
                        "SEVERITY",
                        "The severity from which a breach makes the exit code 1: red-line, safeguard (the default), requirement,"
                                + " advisory or never."))
                .addOption(OptionSpec.builder(STRICT)
                        .type(boolean.class)
                        .description("A red line that is not determined fails too.")
                        .build())
                .addOption(word(
                        AS_OF, "DATE", "Use the packs in force on this date, such as 2026-12-01 (default: today)."))
                .addOption(
                        word(FORM, "FORM", "The contract form, if a draft does not tell: SNP, MNP, IHO or ALLIANCE."))
                .addOption(word(HOST_KIND, "KIND", "The host's kind, if a draft does not tell, such as gp-federation."))
                .addOption(word(POPULATION, "NUMBER", "The people served, if a draft does not tell."))
                .addOption(word(TERMS, "FILE", "Structured terms that settle what a single prose draft leaves open."))
                .addOption(word(NAME, "NAME", "What to call standard input, such as draft.md."));
        spec.usageMessage()
                .description("Checks drafts and reports every rule's outcome, with clause, source and remedy.")
                .footer(
                        "",
                        "Examples:",
                        "  ringfence check heads-of-terms.docx",
                        "  ringfence check --form IHO --terms budget.yaml draft.md",
                        "  ringfence check --format json --output report.json templates/",
                        "",
                        "Exit codes: 0 nothing at or above --fail-on, 1 something is, 2 wrong usage, 3 a draft could not be read,",
                        "4 a rule pack is invalid, 70 internal error.");
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
