package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFolders;
import org.ringfence.pack.Sources;
import org.ringfence.pages.Links;
import org.ringfence.pages.RulePages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules docs}: a page for each rule. */
final class RulesDocsCommand implements Command {
    private static final String OUTPUT = "--output";
    private static final String FOLDER = "rule-pages";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(RulesCommand.packs())
                .addOption(OptionSpec.builder("-o", OUTPUT)
                        .paramLabel("FOLDER")
                        .type(String.class)
                        .description("The folder for the pages; " + FOLDER + " if left out. Made if it is not there.")
                        .build());
        spec.usageMessage()
                .description(
                        "Writes a page for each rule: what it means, on whose authority, what breaks it, what is fine, wording that"
                                + " mends a breach, and its cases; an index of them; and one page that holds all, for printing.")
                .footer("", "Example:", "  ringfence rules docs --rules my-rules --output pages");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        List<String> wanted = parsed.matchedOptionValue(CheckOptionSpecs.RULES, List.of());
        PackChoice choice = new PackChoice(wanted, terminal);
        List<Pack> packs = choice.chosen(Words.today(terminal));
        Map<String, String> titles = titles(choice);
        String name = parsed.matchedOptionValue(OUTPUT, FOLDER);
        RulePages pages = new RulePages(packs, id -> titles.getOrDefault(id, ""), Links.FILES);
        Map<String, String> all = pages.all();
        try {
            Path folder = terminal.resolve(name);
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : all.entrySet()) {
                WholeFile.write(
                        folder.resolve(page.getKey()),
                        out -> out.write(page.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UsageException("the pages cannot be written to " + name + ": " + WholeFile.reason(e));
        }
        terminal.out()
                .println((all.size() - 2) + " rules have their page in " + name + "; begin with " + name + "/"
                        + Links.FILES.index() + ", or print " + name + "/" + Links.FILES.book());
        return ExitCode.PASS;
    }

    /** The titles of sources: of those that come with Ringfence, and of those that lie with the packs. */
    private static Map<String, String> titles(PackChoice choice) throws UsageException, InvalidRules {
        Map<String, String> titles = new HashMap<>();
        add(titles, BundledPacks.sources());
        for (Path folder : choice.folders()) {
            try {
                add(titles, PackFolders.sourcesFor(folder, BundledPacks.sources()));
            } catch (InvalidPack e) {
                throw new InvalidRules(e);
            } catch (IOException e) {
                throw new UsageException(folder + " cannot be read (" + e.getMessage() + ")");
            }
        }
        return titles;
    }

    private static void add(Map<String, String> titles, Sources sources) {
        sources.all().forEach(source -> titles.put(source.id(), source.title()));
    }
}
