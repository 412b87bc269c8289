package org.ringfence.service.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.cache.Cache;
import org.ringfence.check.Checker;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Editions;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFolders;
import org.ringfence.service.packs.GitPacks;
import org.ringfence.service.packs.GitReference;
import org.ringfence.tree.Nearest;

/** Which packs a call uses: those named, else of all that come with Ringfence the newest versions in force. */
record PackChoice(List<String> wanted, String from, Terminal terminal) {
    /** The environment's variable that names folders of further packs and versions, as PATH names folders of programs. */
    static final String SHELVES = "RINGFENCE_PACKS";

    private static final Pattern ID = Pattern.compile("(?m)^id:\\s*[\"']?([^\\s\"']+)");
    private static final Pattern VERSION = Pattern.compile("(?m)^version:\\s*[\"']?([^\\s\"']+)");

    /** Packs that a call names. */
    PackChoice(List<String> wanted, Terminal terminal) {
        this(wanted, CheckOptionSpecs.RULES, terminal);
    }

    /** The packs that a configuration names, folders as seen from the caller's folder. */
    static List<String> from(ConfigFile config, Terminal terminal) throws UsageException {
        List<String> packs = new ArrayList<>();
        for (String pack : config.config().packs()) {
            boolean folder = !GitReference.is(pack)
                    && (pack.contains("/") || Files.isDirectory(config.folder().resolve(pack)));
            packs.add(
                    folder
                            ? config.inside(pack, config.config().from("packs"), terminal)
                                    .path()
                                    .toString()
                            : pack);
        }
        return packs;
    }

    /**
     * A checker with the packs that are in force.
     *
     * @throws UsageException if there are none, or a name is not that of a pack
     * @throws InvalidRules if a pack cannot be used
     */
    Checker checker(LocalDate asOf) throws UsageException, InvalidRules {
        if (wanted.isEmpty() && shelves().isEmpty()) {
            return inForce(Checker.bundled().on(asOf), asOf);
        }
        return inForce(of(chosen(asOf)), asOf);
    }

    /**
     * A checker with these very packs.
     *
     * @throws UsageException if what is worked out of them cannot be kept
     * @throws InvalidRules if a pack cannot be used
     */
    Checker of(List<Pack> packs) throws UsageException, InvalidRules {
        Cache cache = cache();
        try {
            return Checker.of(packs, cache);
        } catch (InvalidPack e) {
            throw new InvalidRules(e);
        } catch (IOException e) {
            throw new UsageException("compiled rules cannot be kept in " + cache.folder() + " (" + e.getMessage()
                    + "); set RINGFENCE_CACHE to a folder of your own");
        }
    }

    private static Checker inForce(Checker checker, LocalDate asOf) throws UsageException {
        if (checker.packs().isEmpty()) {
            throw new UsageException("no rule pack is in force on " + asOf);
        }
        return checker;
    }

    /**
     * The packs named: of each the version named, else the newest that is in force on the day.
     *
     * @throws UsageException if a name is not that of a pack, or it is not in force
     * @throws InvalidRules if a pack cannot be used
     */
    List<Pack> chosen(LocalDate asOf) throws UsageException, InvalidRules {
        Editions known = new Editions(BundledPacks.load()).and(shelved());
        if (wanted.isEmpty()) {
            return known.on(asOf);
        }
        List<Pack> packs = new ArrayList<>();
        for (String one : wanted) {
            Path folder = place(one);
            packs.addAll(folder == null ? List.of(named(one, known, asOf)) : inForce(one, read(folder), asOf));
        }
        Set<String> ids = new HashSet<>();
        for (Pack pack : packs) {
            if (!ids.add(pack.id())) {
                throw new UsageException(from + " names the pack " + pack.id() + " twice; choose one of them");
            }
        }
        return packs;
    }

    /** Every pack and version at hand: those that come with the product, those on the shelves, and those of folders named. */
    Editions all() throws UsageException, InvalidRules {
        Editions all = new Editions(BundledPacks.load()).and(shelved());
        for (String one : wanted) {
            Path folder = place(one);
            if (folder != null) {
                all = new Editions(read(folder)).and(all.packs());
            }
        }
        return all;
    }

    /** The folder that a text names, or one into which it is brought from a Git repository; null where it names a pack. */
    private @Nullable Path place(String one) throws UsageException {
        if (!GitReference.is(one)) {
            Path folder = terminal.resolve(one);
            return Files.isDirectory(folder) ? folder : null;
        }
        if (!from.equals(CheckOptionSpecs.RULES)) {
            // A configuration comes with the drafts, and whoever wrote them must not choose what this machine fetches.
            throw new UsageException(from + ": " + one + " is taken from the command line alone; give it to "
                    + CheckOptionSpecs.RULES + ", or name a folder here");
        }
        try {
            return new GitPacks(cache().folder()).folder(GitReference.parse(one), terminal.folder());
        } catch (GitReference.Refused e) {
            throw new UsageException(from + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UsageException(from + ": " + one + ": " + e.getMessage());
        }
    }

    private List<Pack> inForce(String name, List<Pack> packs, LocalDate asOf) throws UsageException {
        Editions here = new Editions(packs);
        List<Pack> inForce = here.on(asOf);
        if (inForce.isEmpty()) {
            throw new UsageException(from + ": no pack of " + name + " is in force on " + asOf + ": there "
                    + (packs.size() == 1 ? "is " : "are ")
                    + String.join(
                            ", ",
                            here.ids().stream()
                                    .map(id -> id + " " + here.versions(id))
                                    .toList())
                    + "; --as-of takes another date");
        }
        return inForce;
    }

    private Pack named(String name, Editions known, LocalDate asOf) throws UsageException {
        int at = name.indexOf('@');
        String id = at < 0 ? name : name.substring(0, at);
        if (known.newest(id).isEmpty()) {
            throw new UsageException(from + ": '" + id + "' is neither a folder nor a pack; the packs are "
                    + String.join(", ", known.ids())
                    + Nearest.meant(id, known.ids()));
        }
        if (at < 0) {
            return known.inForce(id, asOf)
                    .orElseThrow(() -> new UsageException(from + ": " + id + " is not in force on " + asOf
                            + "; there is " + known.versions(id) + ", and --as-of takes another date"));
        }
        String version = name.substring(at + 1);
        Pack pack = known.find(id, version)
                .orElseThrow(() -> new UsageException(from + ": there is no version " + version + " of " + id
                        + " here; there is " + known.versions(id)
                        + ". Other versions are looked for in the folders that "
                        + SHELVES + " names"));
        if (!pack.inForce(asOf)) {
            throw new UsageException(from + ": " + id + " " + version + " is in force " + Editions.span(pack)
                    + ", not on " + asOf + "; --as-of takes another date");
        }
        return pack;
    }

    /** The folders that packs are read from. */
    List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String one : wanted) {
            Path folder = terminal.resolve(one);
            if (!GitReference.is(one) && Files.isDirectory(folder)) {
                folders.add(folder);
            }
        }
        shelves().forEach(shelf -> folders.add(terminal.resolve(shelf)));
        return folders;
    }

    /**
     * The folder in which a pack lies, however it is named and whatever is wrong with it; null for one that comes with the product.
     *
     * @throws UsageException if a Git reference leads nowhere, or a shelf cannot be read
     */
    @Nullable
    Path whereIs(String one) throws UsageException {
        Path folder = place(one);
        if (folder != null || one.indexOf('@') < 0) {
            return folder == null ? null : folder.normalize();
        }
        try {
            for (String shelf : shelves()) {
                for (Path pack : PackFolders.packFolders(terminal.resolve(shelf))) {
                    String manifest = Files.readString(pack.resolve("pack.yaml"));
                    Matcher id = ID.matcher(manifest);
                    Matcher version = VERSION.matcher(manifest);
                    if (id.find() && version.find() && one.equals(id.group(1) + "@" + version.group(1))) {
                        return pack.normalize();
                    }
                }
            }
            return null;
        } catch (IOException e) {
            throw new UsageException(SHELVES + ": a folder cannot be read (" + e + ")");
        }
    }

    private List<String> shelves() {
        String shelves = terminal.environment().getOrDefault(SHELVES, "");
        return shelves.isBlank()
                ? List.of()
                : Arrays.stream(shelves.split(Pattern.quote(File.pathSeparator)))
                        .filter(one -> !one.isBlank())
                        .toList();
    }

    private List<Pack> shelved() throws UsageException, InvalidRules {
        List<Pack> packs = new ArrayList<>();
        for (String shelf : shelves()) {
            Path folder = terminal.resolve(shelf);
            if (!Files.isDirectory(folder)) {
                throw new UsageException(SHELVES + ": " + shelf + " is no folder");
            }
            packs.addAll(read(folder));
        }
        return packs;
    }

    private List<Pack> read(Path folder) throws UsageException, InvalidRules {
        try {
            List<Pack> packs = PackFolders.shelf(folder, BundledPacks.sources(), cache());
            if (packs.isEmpty()) {
                throw new UsageException(
                        from + ": there is no pack.yaml in " + folder + " nor in the folders it holds");
            }
            return packs;
        } catch (InvalidPack e) {
            throw new InvalidRules(e);
        } catch (IOException e) {
            throw new UsageException(from + ": " + folder + " cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Where what was worked out of packs is kept between runs. */
    Cache cache() {
        Map<String, String> environment = terminal.environment();
        String own = environment.getOrDefault("RINGFENCE_CACHE", "");
        if (!own.isEmpty()) {
            return new Cache(terminal.resolve(own));
        }
        String shared = environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        return new Cache(
                shared.isEmpty()
                        ? Path.of(System.getProperty("user.home"), ".cache", "ringfence")
                        : Path.of(shared, "ringfence"));
    }
}
