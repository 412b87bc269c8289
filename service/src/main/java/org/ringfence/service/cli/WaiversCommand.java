package org.ringfence.service.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.check.Checker;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.Report;
import org.ringfence.gate.WaiverStubs;
import org.ringfence.pack.RuleCard;
import org.ringfence.shelf.Shelf;
import org.ringfence.tree.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence waivers}: entries for the waivers file, for somebody to answer for. */
final class WaiversCommand implements Command {
    private static final String RULE = "--rule";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CheckOptionSpecs.drafts(CommandSpec.create())
                .addOption(OptionSpec.builder(RULE)
                        .paramLabel("RULE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .description("Only breaches of these rules. Repeatable.")
                        .build());
        CheckOptionSpecs.judging(spec);
        CheckOptionSpecs.gating(spec);
        CheckOptionSpecs.particulars(spec);
        CheckOptionSpecs.configuration(spec);
        spec.usageMessage()
                .description(
                        "Prints an entry for the waivers file for each breach that fails and is not waived yet. Reason, approver and",
                        "expiry are left for a person to fill in. A waiver ends with its day, and when the clause's words change.")
                .footer(
                        "",
                        "Examples:",
                        "  ringfence waivers --rule PRF-4 templates/snp.docx > waivers.yaml",
                        "  ringfence check --waivers waivers.yaml templates/snp.docx");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        CheckRequest request = CheckRequest.of(parsed, terminal);
        Talk talk = new Talk(terminal, false, false);
        Checker checker =
                request.packs(terminal).checker(request.settings().asOf().value());
        Set<String> rules = rules(parsed.matchedOptionValue(RULE, List.of()), checker);
        try (Shelf shelf = new Shelf()) {
            CheckRun run = new CheckRun(request, talk, Runtime.getRuntime().availableProcessors());
            return written(run.report(checker, shelf, false).report(), checker, rules, request, talk);
        }
    }

    private static int written(Report report, Checker checker, Set<String> rules, CheckRequest request, Talk talk) {
        Terminal terminal = talk.terminal();
        for (CheckError error : report.errors()) {
            talk.error(error.file() + ": " + error.message());
        }
        WaiverStubs stubs = new WaiverStubs(
                checker.packs(),
                request.settings().asOf().value(),
                request.settings().longestWaiverDays().value().orElse(null));
        String entries = stubs.of(
                report,
                rules,
                request.settings().failOn().value().orElse(null),
                draft -> request.whereabouts(terminal).of(draft).path());
        boolean begun = request.settings().waivers().value().isPresent();
        if (!entries.isEmpty()) {
            terminal.out().print((begun ? "" : "waivers:\n") + entries);
        }
        talk.remark(said(stubs.written(), begun, request.settings(), request.whereabouts(terminal)));
        return ExitCode.ofErrors(report);
    }

    private static String said(int written, boolean begun, Settings settings, Whereabouts whereabouts) {
        if (written == 0) {
            return "nothing here can be waived that is not";
        }
        String where = begun
                ? "put under 'waivers:' in "
                        + settings.waivers().value().map(NamedFile::name).orElse("the waivers file")
                : "put into a file in "
                        + (whereabouts.config() == null
                                ? "this folder"
                                : "the folder of " + whereabouts.config().name())
                        + " for --waivers";
        return written + (written == 1 ? " entry to " : " entries to ") + where
                + "; fill in reason, approver and expires, and take out what is not meant";
    }

    private static Set<String> rules(List<String> wanted, Checker checker) throws UsageException {
        List<String> known = checker.packs().stream()
                .flatMap(pack -> pack.cards().stream())
                .map(RuleCard::id)
                .toList();
        Set<String> rules = new LinkedHashSet<>();
        for (String rule : wanted) {
            rules.add(known.stream()
                    .filter(rule::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> new UsageException("there is no rule " + rule + Nearest.meant(rule, known))));
        }
        return rules;
    }
}
