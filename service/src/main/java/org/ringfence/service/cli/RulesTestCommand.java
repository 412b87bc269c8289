package org.ringfence.service.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.cache.Cache;
import org.ringfence.cases.Drafts;
import org.ringfence.cases.Trial;
import org.ringfence.cases.TrialJUnit;
import org.ringfence.cases.TrialText;
import org.ringfence.cases.Trials;
import org.ringfence.pack.InvalidPack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules test}: runs the cases that stand beside the rules. */
final class RulesTestCommand implements Command {
    private static final String JUNIT = "--junit";
    private static final String DRAFTS = "--drafts";
    private static final String CASES_ONLY = "--cases-only";
    private static final String VERBOSE = "--verbose";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PACK[/FAMILY]|FOLDER[/FAMILY]")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .description("What to test; all packs that come with Ringfence if left out.")
                        .build())
                .addOption(OptionSpec.builder(JUNIT)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Write the results as JUnit XML, too.")
                        .build())
                .addOption(OptionSpec.builder(DRAFTS)
                        .paramLabel("FOLDER")
                        .type(String.class)
                        .description("Where the whole drafts lie that cases name; the pack's own folder if left out.")
                        .build())
                .addOption(OptionSpec.builder(CASES_ONLY)
                        .description("Do not ask which rules, phrases and thresholds no case would notice.")
                        .build())
                .addOption(OptionSpec.builder("-v", VERBOSE)
                        .description("Tell of pending cases at length.")
                        .build());
        spec.usageMessage()
                .description(
                        "Runs the cases that stand beside the rules. Asks as well what no case would notice: a rule that is never"
                                + " broken or never met, a phrase that nothing matches, a threshold that may be one more or one less.")
                .footer(
                        "",
                        "Exit: 0 all as expected, 1 not, 4 a pack is invalid.",
                        "",
                        "Examples:",
                        "  ringfence rules test my-packs/bma-red-lines",
                        "  ringfence rules test my-packs/bma-red-lines/outcomes");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        Cache cache = new PackChoice(List.of(), terminal).cache();
        List<FamilyChoice.Family> families =
                new FamilyChoice(cache, terminal).of(parsed.matchedPositionalValue(0, List.of()));
        boolean verbose = parsed.matchedOptionValue(VERBOSE, false);
        List<Trial> trials = new ArrayList<>();
        PrintStream out = terminal.out();
        for (FamilyChoice.Family family : families) {
            Trial trial = trial(family, parsed, cache, terminal);
            new TrialText(family.prefix(), verbose).write(trial, out);
            out.flush();
            trials.add(trial);
        }
        out.println();
        out.println(TrialText.summary(trials));
        String junit = parsed.matchedOptionValue(JUNIT, "");
        if (!junit.isEmpty()) {
            write(trials, junit, terminal);
        }
        return trials.stream().allMatch(Trial::passes) ? ExitCode.PASS : ExitCode.BREACH;
    }

    private static Trial trial(FamilyChoice.Family family, ParseResult parsed, Cache cache, Terminal terminal)
            throws UsageException, InvalidRules {
        try {
            Trials trials = new Trials(cache, new Drafts(drafts(family, parsed, terminal)));
            return trials.run(family.files(), family.family(), parsed.matchedOptionValue(CASES_ONLY, false));
        } catch (InvalidPack e) {
            throw new InvalidRules(e);
        } catch (IOException e) {
            throw new UsageException(family.prefix() + " cannot be tested (" + e.getMessage()
                    + "); if it is the cache that cannot be written, set RINGFENCE_CACHE to a folder of your own");
        }
    }

    private static List<Path> drafts(FamilyChoice.Family family, ParseResult parsed, Terminal terminal)
            throws UsageException {
        String named = parsed.matchedOptionValue(DRAFTS, "");
        if (!named.isEmpty()) {
            if (!Files.isDirectory(terminal.resolve(named))) {
                throw new UsageException(DRAFTS + ": " + named + " is no folder");
            }
            return List.of(terminal.resolve(named));
        }
        Path own = family.files().folder();
        return own == null ? List.of() : List.of(own);
    }

    private static void write(List<Trial> trials, String junit, Terminal terminal) throws UsageException {
        try {
            WholeFile.write(terminal.resolve(junit), out -> TrialJUnit.write(trials, out));
        } catch (IOException e) {
            throw new UsageException("the results cannot be written to " + junit + ": " + WholeFile.reason(e));
        }
    }
}
