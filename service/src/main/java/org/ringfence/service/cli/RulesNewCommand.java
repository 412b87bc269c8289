package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.authoring.NewPack;
import org.ringfence.authoring.NewRule;
import org.ringfence.authoring.RuleCode;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.PackFiles;
import org.ringfence.pack.PackFolders;
import org.ringfence.pack.RuleCard;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence rules new}: begins a rule, with everything there is to fill in. */
final class RulesNewCommand implements Command {
    private static final String IN = "--in";
    private static final String PACK = "--pack";
    private static final String ROOM = "--room";
    private static final Pattern PACK_ID = Pattern.compile("[a-z][a-z0-9-]{0,60}");
    private static final Pattern ROOM_NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("FAMILY-N")
                        .type(String.class)
                        .required(true)
                        .description("The rule's code: three letters, a hyphen and a number, such as OUT-8.")
                        .build())
                .addOption(option(IN, "FOLDER", "The folder of your pack, or of your packs. This folder if left out."))
                .addOption(option(PACK, "PACK", "The pack in that folder; made if it is not there."))
                .addOption(option(ROOM, "ROOM", "The folder for a family that the pack does not have yet."));
        spec.usageMessage()
                .description(
                        "Begins a rule: its card, its logic, a phrase and three cases, which fail until they are filled in.")
                .footer(
                        "",
                        "Examples:",
                        "  ringfence rules new OUT-8 --in my-rules/bma-red-lines",
                        "  ringfence rules new HSG-1 --in my-rules --pack housing --room homes");
        return spec;
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException, InvalidRules {
        String wanted = parsed.matchedPositionalValue(0, "");
        RuleCode code = RuleCode.parse(wanted)
                .orElseThrow(
                        () -> new UsageException(
                                "'" + wanted
                                        + "' is no rule's code; use three capital letters, a hyphen and a number from 1, such as OUT-8"));
        String name = parsed.matchedOptionValue(IN, ".").replaceAll("(?<=.)/+$", "");
        String room = parsed.matchedOptionValue(ROOM, code.family().toLowerCase(Locale.ROOT));
        if (!ROOM_NAME.matcher(room).matches()) {
            throw new UsageException(ROOM + ": '" + room + "' is no room's name; use one lower-case word");
        }
        try {
            return begin(code, name, parsed.matchedOptionValue(PACK, ""), room, terminal);
        } catch (InvalidPack e) {
            throw new InvalidRules(e);
        } catch (IOException e) {
            throw new UsageException(name + " cannot be read or written (" + e + ")");
        }
    }

    private static int begin(RuleCode code, String name, String packId, String room, Terminal terminal)
            throws UsageException, InvalidPack, IOException {
        Path folder = terminal.resolve(name);
        List<PackFiles> packs = packs(folder);
        unused(code, packs);
        @Nullable PackFiles pack = choose(packs, packId, code, name, Files.exists(folder.resolve("pack.yaml")));
        String place = name.equals(".") ? "" : name + "/";
        NewRule.Begun begun;
        if (pack == null) {
            if (!PACK_ID.matcher(packId).matches()) {
                throw new UsageException(
                        PACK + ": '" + packId + "' is no pack's name; use lower-case words joined by hyphens");
            }
            NewPack.prepare(folder);
            Path fresh = folder.resolve(packId);
            NewRule rule =
                    new NewRule(code, PackFolders.sourcesFor(fresh, BundledPacks.sources()), Words.today(terminal));
            begun = rule.inNewPack(packId, fresh, room);
            place += packId + "/";
        } else {
            Path at = pack.folder() == null ? folder : pack.folder();
            NewRule rule = new NewRule(code, PackFolders.sourcesFor(at, BundledPacks.sources()), Words.today(terminal));
            begun = rule.in(pack.pack(), at, room);
            String inside = folder.relativize(at).toString().replace('\\', '/');
            place += inside.isEmpty() ? "" : inside + "/";
        }
        tell(code, begun, place, terminal);
        return ExitCode.PASS;
    }

    private static List<PackFiles> packs(Path folder) throws InvalidPack, IOException {
        List<PackFiles> packs = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            for (Path one : PackFolders.packFolders(folder)) {
                packs.add(new PackFiles(PackFolders.read(one, BundledPacks.sources()), one));
            }
        }
        return packs;
    }

    /** A code means one rule for good, in whatever pack. */
    private static void unused(RuleCode code, List<PackFiles> packs) throws UsageException {
        List<RuleCard> cards = Stream.concat(packs.stream().map(PackFiles::pack), BundledPacks.load().stream())
                .flatMap(pack -> pack.cards().stream())
                .toList();
        for (RuleCard card : cards) {
            if (card.id().equals(code.toString())) {
                int next = cards.stream()
                                .flatMap(one -> RuleCode.parse(one.id()).stream())
                                .filter(one -> one.family().equals(code.family()))
                                .mapToInt(RuleCode::number)
                                .max()
                                .orElse(0)
                        + 1;
                throw new UsageException("there is a rule " + code + " already, in " + card.pack() + ": " + card.title()
                        + "; the next number that is free is " + code.family() + "-" + next);
            }
        }
    }

    /** The pack to begin it in, or null where it is to be made. */
    private static @Nullable PackFiles choose(
            List<PackFiles> packs, String wanted, RuleCode code, String name, boolean isPack) throws UsageException {
        List<String> ids = packs.stream().map(one -> one.pack().id()).toList();
        if (!wanted.isEmpty()) {
            Optional<PackFiles> found =
                    packs.stream().filter(one -> one.pack().id().equals(wanted)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (isPack) {
                throw new UsageException(name + " is the folder of the pack " + ids.get(0)
                        + "; name the folder above it for another pack");
            }
            return null;
        }
        List<PackFiles> having = packs.stream()
                .filter(one -> one.pack().cards().stream()
                        .anyMatch(card -> card.family().equals(code.family())))
                .toList();
        List<PackFiles> left = having.isEmpty() ? packs : having;
        if (left.size() == 1) {
            return left.get(0);
        }
        throw new UsageException(
                packs.isEmpty()
                        ? "there is no pack in " + name + "; copy one with 'ringfence rules copy', or begin one with "
                                + PACK + " NAME"
                        : "there are several packs in " + name + "; choose one with " + PACK + ": "
                                + String.join(", ", ids));
    }

    private static void tell(RuleCode code, NewRule.Begun begun, String place, Terminal terminal) {
        terminal.out()
                .println(code + " is begun in " + place + begun.room() + (begun.newRoom() ? ", a new room" : "")
                        + ". Fill in, in this order:");
        int number = 0;
        for (NewRule.ToDo toDo : begun.toDo()) {
            String file = Path.of(place + toDo.file()).normalize().toString().replace('\\', '/');
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "  %d. %s: %s%n",
                            ++number,
                            toDo.line() == 0 ? file : file + ":" + toDo.line(),
                            toDo.what());
        }
        terminal.out().println("Then run: ringfence rules test " + place + begun.room());
    }
}
