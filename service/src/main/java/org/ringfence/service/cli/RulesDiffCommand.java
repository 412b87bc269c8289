package org.ringfence.service.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.cases.CaseChanges;
import org.ringfence.cases.Drafts;
import org.ringfence.change.PackChanges;
import org.ringfence.check.Batch;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checker;
import org.ringfence.check.DraftSource;
import org.ringfence.compare.Comparison;
import org.ringfence.finding.Report;
import org.ringfence.finding.Severity;
import org.ringfence.pack.Pack;
import org.ringfence.service.Version;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules diff}: what an edit of rules changes, in the rules and in what they say of drafts. */
final class RulesDiffCommand implements Command {
    private static final String ON = "--on";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(pack(
                        "0",
                        "OLD",
                        "The rules as they were: PACK[@VERSION], a folder of packs, or git:REPOSITORY@TAG."))
                .addPositional(pack("1", "NEW", "The rules as they are, in the same way."))
                .addOption(OptionSpec.builder(ON)
                        .paramLabel("DRAFT")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1..*")
                        .description("Drafts, folders or patterns on which to try both.")
                        .build())
                .addOption(OptionSpec.builder(CheckOptionSpecs.FORMAT)
                        .paramLabel("FORMAT")
                        .type(String.class)
                        .description("text (the default) or markdown.")
                        .build())
                .addOption(OptionSpec.builder(CheckOptionSpecs.AS_OF)
                        .paramLabel("DATE")
                        .type(String.class)
                        .description("Use the versions in force on this date (default: today).")
                        .build());
        spec.usageMessage()
                .description(
                        "Says in plain sentences which rules, parameters and phrases differ between two versions of rules, which of the new",
                        "rules' cases end otherwise, and which drafts flip, with the clause.")
                .footer(
                        "",
                        "Examples:",
                        "  ringfence rules diff bma-red-lines my-packs/bma-red-lines --on drafts/",
                        "  ringfence rules diff git:.@v1.0.0#rules/packs rules/packs --on drafts/*.docx --format markdown");
        return spec;
    }

    private static PositionalParamSpec pack(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        String format = parsed.matchedOptionValue(CheckOptionSpecs.FORMAT, "text");
        if (!format.equals("text") && !format.equals("markdown")) {
            throw new UsageException("--format must be text or markdown, not '" + format + "'");
        }
        LocalDate asOf = Settings.asOf(parsed, terminal).value();
        PackChoice old = choice(parsed.matchedPositionalValue(0, ""), terminal);
        PackChoice fresh = choice(parsed.matchedPositionalValue(1, ""), terminal);
        List<Pack> before = old.chosen(asOf);
        List<Pack> after = fresh.chosen(asOf);
        RulesDiffText text = new RulesDiffText(format.equals("markdown"));
        text.edits(PackChanges.between(before, after));
        boolean same = before.equals(after);
        Checker older = old.of(before);
        Checker newer = same ? older : fresh.of(after);
        CaseChanges cases = CaseChanges.between(after, older, newer, new Drafts(fresh.folders()));
        text.cases(cases.count(), cases.sentences());
        List<String> on = parsed.matchedOptionValue(ON, List.of());
        if (!on.isEmpty()) {
            text.flips(flips(older, newer, on, asOf, terminal));
        }
        terminal.out().print(text);
        return ExitCode.PASS;
    }

    private static PackChoice choice(String name, Terminal terminal) {
        return new PackChoice(List.of(name), CheckOptionSpecs.RULES, terminal);
    }

    private static RulesDiffText.Flips flips(
            Checker before, Checker after, List<String> on, LocalDate asOf, Terminal terminal) throws UsageException {
        List<DraftSource> sources = new ArrayList<>();
        for (DraftFiles.Named named : new DraftFiles(terminal.folder(), "").named(on)) {
            for (String name : named.drafts()) {
                sources.add(FileSource.of(name, Given.NOTHING, null, name, terminal));
            }
        }
        Report was = report(before, sources, asOf);
        Report is = report(after, sources, asOf);
        List<Comparison> flips = new ArrayList<>();
        for (var draft : was.drafts()) {
            is.drafts().stream()
                    .filter(one -> one.file().equals(draft.file()))
                    .findFirst()
                    .ifPresent(one -> flips.add(Comparison.of(draft, one)));
        }
        return new RulesDiffText.Flips(flips, is.errors());
    }

    private static Report report(Checker checker, List<DraftSource> sources, LocalDate asOf) throws UsageException {
        CheckOptions options = new CheckOptions(Severity.SAFEGUARD, false, asOf);
        try {
            return new Batch(checker, options, Runtime.getRuntime().availableProcessors(), false)
                    .run(sources, Version.ENGINE, done -> {})
                    .report();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("the comparison was interrupted");
        }
    }
}
