package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.authoring.PackCopy;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.tree.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules copy}: the files of a pack, to be edited. */
final class RulesCopyCommand implements Command {
    private static final String ALL = "all";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("PACK")
                        .type(String.class)
                        .required(true)
                        .description("A pack that comes with Ringfence, or " + ALL + ".")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .index("1")
                        .paramLabel("FOLDER")
                        .type(String.class)
                        .required(true)
                        .description("The folder for your packs. The pack becomes a folder in it.")
                        .build());
        spec.usageMessage()
                .description("Copies the files of a pack into a folder of yours, for you to edit.")
                .footer("", "Example:", "  ringfence rules copy bma-red-lines my-rules");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException {
        String name = parsed.matchedPositionalValue(0, "");
        String into = parsed.matchedPositionalValue(1, "");
        Path folder = terminal.resolve(into);
        for (Pack pack : packs(name)) {
            String place = into.replaceAll("/+$", "") + "/" + pack.id();
            try {
                PackCopy.write(pack, folder);
            } catch (FileAlreadyExistsException e) {
                throw new UsageException(
                        place + " is there already; choose another folder, or delete it if nobody needs what it holds");
            } catch (IOException e) {
                throw new UsageException(place + " cannot be written (" + e + ")");
            }
            terminal.out()
                    .println(pack.id() + " " + pack.version() + " is copied to " + place + ": "
                            + pack.families().size() + (pack.families().size() == 1 ? " family, " : " families, ")
                            + pack.cards().size() + " rules");
        }
        String all = into.replaceAll("/+$", "");
        terminal.out().println();
        terminal.out().println("Edit the files there, and then:");
        terminal.out().println("  ringfence rules test " + all + "                  runs the cases beside the rules");
        terminal.out().println("  ringfence check DRAFT --rules " + all + "         judges a draft by your rules");
        return ExitCode.PASS;
    }

    private static List<Pack> packs(String name) throws UsageException {
        List<Pack> all = BundledPacks.load();
        if (name.equals(ALL)) {
            return all;
        }
        for (Pack pack : all) {
            if (pack.id().equals(name)) {
                return List.of(pack);
            }
        }
        List<String> ids = all.stream().map(Pack::id).toList();
        throw new UsageException("'" + name + "' is no pack that comes with Ringfence; the packs are "
                + String.join(", ", ids)
                + Nearest.to(name, ids)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(""));
    }
}
