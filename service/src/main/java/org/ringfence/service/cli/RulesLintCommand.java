package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ringfence.lint.Linter;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFolders;
import org.ringfence.pack.Problem;
import org.ringfence.tree.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules lint}: tells everything that is wrong with packs, at once. */
final class RulesLintCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String HERE = ".";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PACK|FOLDER")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .description(
                                "Packs to look at, as --rules names them; those of the current folder if left out, or else all that come with"
                                        + " Ringfence.")
                        .build())
                .addOption(OptionSpec.builder(FORMAT)
                        .paramLabel("FORMAT")
                        .type(String.class)
                        .description("text (if left out), json, or github for annotations in a review.")
                        .build());
        spec.usageMessage()
                .description(
                        "Tells everything that is wrong with rule packs, at once: the file, the line, what is wrong, and what to write"
                                + " instead.")
                .footer(
                        "",
                        "Exit: 0 nothing is wrong, 4 something is.",
                        "",
                        "Examples:",
                        "  ringfence rules lint my-packs",
                        "  ringfence rules lint my-packs/bma-red-lines/outcomes",
                        "  ringfence rules lint git:https://example.org/packs.git@v1.2.0#rules/packs");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException {
        String word = parsed.matchedOptionValue(FORMAT, "text");
        LintFormat format = LintFormat.of(word)
                .orElseThrow(() -> new UsageException(FORMAT + ": '" + word
                        + "' is not a format; use text, json or github" + Nearest.meant(word, LintFormat.words())));
        List<String> named = parsed.matchedPositionalValue(0, List.of());
        QuotedNames.check(named, terminal);
        // The same pack may be named twice, and packs share their sources.
        Map<String, Problem> problems = new LinkedHashMap<>();
        int packs = 0;
        try {
            for (String one : named.isEmpty() ? here(terminal) : named) {
                packs += look(one, terminal, problems);
            }
        } catch (IOException e) {
            throw new UsageException("the packs cannot be read (" + e + ")");
        }
        List<Problem> all = problems.values().stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
        format.write(all, packs, terminal.out());
        return all.isEmpty() ? ExitCode.PASS : ExitCode.INVALID_PACK;
    }

    private static List<String> here(Terminal terminal) throws IOException {
        return PackFolders.packFolders(terminal.resolve(HERE)).isEmpty()
                ? BundledPacks.load().stream().map(Pack::id).toList()
                : List.of(HERE);
    }

    /** Looks at the packs of one name; how many there are. */
    private static int look(String name, Terminal terminal, Map<String, Problem> problems)
            throws IOException, UsageException {
        PackChoice choice = new PackChoice(List.of(), terminal);
        Path folder = choice.whereIs(name);
        if (folder == null) {
            Pack pack = bundled(name);
            Linter.lint(pack).forEach(one -> {
                Problem shown = new Problem(pack.id() + "/" + one.file(), one.line(), one.what(), one.instead());
                problems.putIfAbsent(shown.toString(), shown);
            });
            return 1;
        }
        Path parent = folder.getParent();
        boolean room = Files.exists(folder.resolve("rules.yaml"))
                && parent != null
                && Files.exists(parent.resolve("pack.yaml"));
        if (room && parent != null) {
            String shown =
                    Path.of(name + "/..", String.valueOf(folder.getFileName())).normalize() + "/";
            new PackLint(name + "/..", parent, choice.cache())
                    .of(parent).stream()
                            .filter(one -> one.file().startsWith(shown.replace('\\', '/')))
                            .forEach(one -> problems.putIfAbsent(one.toString(), one));
            return 1;
        }
        List<Path> packs = PackFolders.packFolders(folder);
        if (packs.isEmpty()) {
            throw new UsageException("there is no pack.yaml in " + name + " nor in the folders it holds");
        }
        new PackLint(name, folder, choice.cache()).of(packs).forEach(one -> problems.putIfAbsent(one.toString(), one));
        return packs.size();
    }

    private static Pack bundled(String name) throws UsageException {
        List<String> ids = BundledPacks.load().stream().map(Pack::id).toList();
        return BundledPacks.load().stream()
                .filter(pack -> pack.id().equals(name) || (pack.id() + "@" + pack.version()).equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("'" + name
                        + "' is neither a folder nor a pack at hand; the packs are "
                        + String.join(", ", ids) + Nearest.meant(name, new TreeSet<>(ids)) + "; " + PackChoice.SHELVES
                        + " names folders with further packs and versions"));
    }
}
