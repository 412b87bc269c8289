package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.bench.Fold;
import org.ringfence.bench.ReadingBench;
import org.ringfence.bench.ScoreTable;
import org.ringfence.bench.Scores;
import org.ringfence.cache.Cache;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.reading.Reader;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LabelledClauses;
import org.ringfence.reading.phrases.PhraseBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence bench}: measures the reader against labelled clauses. */
final class BenchCommand implements Command {
    private static final String READING = "reading";
    private static final String SPLIT = "--split";
    private static final int SETS = 5;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("reading")
                        .type(String.class)
                        .required(true)
                        .description("What to measure.")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .index("1..*")
                        .paramLabel("FILE.jsonl")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .required(true)
                        .description(
                                "Labelled clauses, an object a line; each file is one author's unless its lines name others.")
                        .build())
                .addOption(OptionSpec.builder(SPLIT)
                        .paramLabel("none|sets|authors")
                        .type(String.class)
                        .description(
                                "none (the default): the reader as it comes. sets, authors: a reader that learns from the files"
                                        + " themselves, in parts that keep contrast sets or authors together, and is measured on what it has not"
                                        + " seen; without the tuned model, which takes hours to learn.")
                        .build())
                .addOption(OptionSpec.builder(CheckOptionSpecs.FORMAT)
                        .paramLabel("FORMAT")
                        .type(String.class)
                        .description("text (the default) or json.")
                        .build())
                .addOption(OptionSpec.builder(CheckOptionSpecs.RULES)
                        .paramLabel("PACK[@VERSION]|FOLDER")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .description("Read with these packs instead of all that come with Ringfence. Repeatable.")
                        .build());
        spec.usageMessage()
                .description("Measures how well clauses are read, against labels.")
                .footer(
                        "",
                        "Examples:",
                        "  ringfence bench reading clauses/*.jsonl",
                        "  ringfence bench reading --split authors --format json clauses/*.jsonl");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        String what = parsed.matchedPositionalValue(0, READING);
        if (!what.equals(READING)) {
            throw new UsageException("bench " + what + " is not known; say bench reading");
        }
        List<String> files = parsed.matchedPositionalValue(1, List.of());
        PackChoice choice = new PackChoice(parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of()), terminal);
        List<Pack> packs = choice.chosen(Words.today(terminal));
        List<LabelledClause> clauses = clauses(files, terminal);
        String split = parsed.matchedOptionValue(SPLIT, "none");
        Scores scores = scores(split, clauses, packs, choice.cache());
        String format = parsed.matchedOptionValue(CheckOptionSpecs.FORMAT, "text");
        terminal.out()
                .print(
                        switch (format) {
                            case "text" -> ScoreTable.text(scores);
                            case "json" -> ScoreTable.json(scores);
                            default ->
                                throw new UsageException("--format " + format + " is not known; say text or json");
                        });
        if (split.equals("none")) {
            terminal.err().print(SeenClauses.note(clauses));
        }
        return ExitCode.PASS;
    }

    private static Scores scores(String split, List<LabelledClause> clauses, List<Pack> packs, Cache cache)
            throws UsageException, InvalidRules {
        try {
            return switch (split) {
                case "none" -> ReadingBench.run(clauses, Reader.of(packs, cache));
                case "sets" ->
                    ReadingBench.run(Fold.grouped(clauses, SETS), ReadingBench.learning(PhraseBook.of(packs, cache)));
                case "authors" ->
                    ReadingBench.run(Fold.byAuthor(clauses), ReadingBench.learning(PhraseBook.of(packs, cache)));
                default -> throw new UsageException("--split " + split + " is not known; say none, sets or authors");
            };
        } catch (InvalidPack e) {
            throw new InvalidRules(e);
        }
    }

    private static List<LabelledClause> clauses(List<String> files, Terminal terminal) throws UsageException {
        List<LabelledClause> clauses = new ArrayList<>();
        for (String file : files) {
            Path path = terminal.resolve(file);
            try {
                clauses.addAll(LabelledClauses.read(path));
            } catch (IOException e) {
                throw new UsageException(file + " cannot be read: " + e);
            } catch (IllegalArgumentException e) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
        }
        return clauses;
    }
}
