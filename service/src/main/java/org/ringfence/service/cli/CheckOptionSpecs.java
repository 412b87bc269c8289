package org.ringfence.service.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code ringfence check}, with their help; other commands that check drafts take some of them. */
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
    static final String TEMPLATE = "--template";
    static final String WAIVERS = "--waivers";
    static final String BASELINE = "--baseline";
    static final String CONFIG = "--config";
    static final String NO_CONFIG = "--no-config";
    static final String PRINT_CONFIG = "--print-config";
    static final String QUIET = "--quiet";
    static final String VERBOSE = "--verbose";
    static final String JOBS = "--jobs";
    static final String READER = "--reader";

    private static final int MOST_JOBS = 256;

    private CheckOptionSpecs() {}

    static CommandSpec spec() {
        CommandSpec spec = drafts(CommandSpec.create())
                .addOption(formats(
                        "text (the default), json, sarif, junit, html, markdown, github or gitlab; with a file of its own, as"
                                + " sarif=out.sarif. Repeatable; one without a file goes to standard output."))
                .addOption(word(OUTPUT, "PATH", "Where the format without a file goes, if not to standard output."));
        judging(spec);
        gating(spec);
        particulars(spec);
        configuration(spec)
                .addOption(flag(
                        "Print what holds for this call and where each value comes from, and check nothing.",
                        PRINT_CONFIG));
        spec.addOption(word(JOBS, "NUMBER", "How many drafts to check at a time (default: one for each core)."))
                .addOption(flag("Say nothing on standard error but what went wrong.", "-q", QUIET))
                .addOption(flag("Tell every step on standard error.", "-v", VERBOSE));
        spec.usageMessage()
                .description("Checks drafts and reports every rule's outcome, with clause, source and remedy.")
                .footer(
                        "",
                        "Examples:",
                        "  ringfence check heads-of-terms.docx",
                        "  ringfence check --form IHO --terms budget.yaml draft.md",
                        "  ringfence check --format text,sarif=out.sarif,html=out.html templates/",
                        "  ringfence check --template --waivers waivers.yaml --baseline last.json templates/",
                        "  ringfence check                     the drafts that ringfence.yaml names",
                        "",
                        "Exit codes: 0 nothing at or above --fail-on, 1 something is, 2 wrong usage or configuration, 3 a draft could",
                        "not be read, 4 a rule pack is invalid, 70 internal error.");
        return spec;
    }

    static CommandSpec drafts(CommandSpec spec) {
        return spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .description(
                        "Drafts in Word, PDF, OpenDocument, HTML, e-mail, Markdown or plain text, structured terms in JSON or"
                                + " YAML, patterns such as 'drafts/**/*.docx', or folders (of which files of these kinds, and terms named"
                                + " *.terms.json or *.terms.yaml, are checked). - reads standard input. Without any, the"
                                + " drafts that ringfence.yaml names.")
                .build());
    }

    /** By which rules, on which day, by which reader. */
    static CommandSpec judging(CommandSpec spec) {
        return spec.addOption(RulesCommand.packs())
                .addOption(word(
                        AS_OF, "DATE", "Use the packs in force on this date, such as 2026-12-01 (default: today)."))
                .addOption(reader());
    }

    static OptionSpec reader() {
        return word(
                READER,
                "full|fast",
                "full (the default) reads prose with everything there is; fast leaves out the tuned model, and the"
                        + " report says so.");
    }

    /** What fails. */
    static CommandSpec gating(CommandSpec spec) {
        return spec.addOption(word(
                        FAIL_ON,
                        "SEVERITY",
                        "The severity from which a breach makes the exit code 1: red-line, safeguard (the default), requirement,"
                                + " advisory or never."))
                .addOption(
                        negatable(
                                STRICT,
                                "A red line that is not determined fails too, and a breach that may never be waived although the baseline has it."))
                .addOption(negatable(
                        TEMPLATE,
                        "The drafts are templates: what a blank decides is not determined, and every combination of option"
                                + " blocks is checked."))
                .addOption(word(
                        WAIVERS, "FILE", "Breaches that somebody answers for until a date; see 'ringfence waivers'."))
                .addOption(word(BASELINE, "FILE", "An earlier JSON report, whose findings do not fail again."));
    }

    /** What is so of a draft and not told by itself. */
    static CommandSpec particulars(CommandSpec spec) {
        return spec.addOption(
                        word(FORM, "FORM", "The contract form, if a draft does not tell: SNP, MNP, IHO or ALLIANCE."))
                .addOption(word(HOST_KIND, "KIND", "The host's kind, if a draft does not tell, such as gp-federation."))
                .addOption(word(POPULATION, "NUMBER", "The people served, if a draft does not tell."))
                .addOption(word(TERMS, "FILE", "Structured terms that settle what a single prose draft leaves open."))
                .addOption(word(NAME, "NAME", "What to call standard input, such as draft.md."));
    }

    static CommandSpec configuration(CommandSpec spec) {
        return spec.addOption(word(
                        CONFIG,
                        "FILE",
                        "The configuration (default: the nearest ringfence.yaml at or above the drafts)."))
                .addOption(flag("Look for no configuration.", NO_CONFIG));
    }

    static OptionSpec formats(String description) {
        return OptionSpec.builder(FORMAT)
                .paramLabel("FORMAT[=FILE]")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(description)
                .build();
    }

    /** How much this call wants to be told. */
    static Talk talk(ParseResult parsed, Terminal terminal) throws UsageException {
        boolean quiet = parsed.matchedOptionValue(QUIET, false);
        boolean verbose = parsed.matchedOptionValue(VERBOSE, false);
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose cannot both be meant");
        }
        return new Talk(terminal, quiet, verbose);
    }

    /** How many drafts this call wants checked at a time. */
    static int jobs(ParseResult parsed) throws UsageException {
        String jobs = parsed.matchedOptionValue(JOBS, "");
        if (jobs.isEmpty()) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (jobs.matches("[1-9]\\d{0,2}") && Integer.parseInt(jobs) <= MOST_JOBS) {
            return Integer.parseInt(jobs);
        }
        throw new UsageException("--jobs must be a number from 1 to " + MOST_JOBS + ", not '" + jobs + "'");
    }

    static OptionSpec word(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .description(description)
                .build();
    }

    private static OptionSpec negatable(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .negatable(true)
                .description(description)
                .build();
    }
}
