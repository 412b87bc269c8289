package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFolders;
import org.ringfence.pack.PackLock;
import org.ringfence.pack.Problem;
import org.ringfence.pack.Publication;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules publish}: seals versions of packs, so that they cannot change any more. */
final class RulesPublishCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("FOLDER")
                        .type(String.class)
                        .required(true)
                        .description("A pack's folder, or a folder of packs.")
                        .build());
        spec.usageMessage()
                .description(
                        "Publishes the versions of packs in a folder: writes the digest of their content into packs.lock. From then on a"
                                + " change needs a version of its own. Checks them first, as \"rules lint\" does; run \"rules test\""
                                + " as well.")
                .footer(
                        "",
                        "Exit: 0 published, 4 something is wrong with a pack.",
                        "",
                        "Example:",
                        "  ringfence rules publish rules/packs");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        String name = parsed.matchedPositionalValue(0, ".");
        Path folder = terminal.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(name + " is no folder; name the folder of a pack, or of packs");
        }
        try {
            List<Path> packs = PackFolders.packFolders(folder);
            if (packs.isEmpty()) {
                throw new UsageException("there is no pack.yaml in " + name + " nor in the folders it holds");
            }
            Path lock = Publication.lockFile(folder);
            List<Problem> problems =
                    problems(new PackLint(name, folder, new PackChoice(List.of(), terminal).cache()), packs, lock);
            if (!problems.isEmpty()) {
                throw new InvalidRules(name + " is not published, for what is published never changes", problems);
            }
            List<Pack> fresh = Publication.publish(lock, packs, BundledPacks.sources());
            for (Pack pack : fresh) {
                terminal.out().println("published " + pack.id() + " " + pack.version() + " sha256:" + pack.digest());
            }
            if (fresh.isEmpty()) {
                terminal.out().println("everything in " + name + " was published before, and has not changed");
            }
        } catch (InvalidPack e) {
            throw new InvalidRules(e);
        } catch (IOException e) {
            throw new UsageException(name + " cannot be published (" + e + ")");
        }
        return ExitCode.PASS;
    }

    /** What is wrong with those of some packs that the lock does not hold as they are: what was sealed once is not judged again. */
    private static List<Problem> problems(PackLint lint, List<Path> packs, Path lockFile)
            throws InvalidPack, IOException {
        PackLock lock = Publication.read(lockFile);
        List<Path> fresh = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : packs) {
            try {
                Pack pack = PackFolders.read(folder, BundledPacks.sources());
                if (lock.holds(pack)) {
                    continue;
                }
                problems.addAll(lint.shown(
                        folder, Publication.likeTheProducts(lock, pack).stream().toList()));
            } catch (InvalidPack e) {
                // What is wrong with it is told with everything else.
            }
            fresh.add(folder);
        }
        problems.addAll(lint.of(fresh));
        return problems;
    }
}
