package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringfence.check.Checker;
import org.ringfence.draft.Limits;
import org.ringfence.engine.BundledRules;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFolders;
import org.ringfence.reading.Reader;

/** Which packs a call uses: those named, else all that come with Ringfence. */
record PackChoice(List<String> wanted, Terminal terminal) {

    /**
     * A checker with the packs that are in force.
     *
     * @throws UsageException if there are none, or a name is not that of a pack
     * @throws InvalidRules if a pack cannot be used
     */
    Checker checker(LocalDate asOf) throws UsageException, InvalidRules {
        Checker checker = all().on(asOf);
        if (checker.packs().isEmpty()) {
            throw new UsageException("no rule pack is in force on " + asOf);
        }
        return checker;
    }

    /** A checker with the packs named, whether or not they are in force. */
    Checker all() throws UsageException, InvalidRules {
        if (wanted.isEmpty()) {
            return Checker.bundled();
        }
        List<Pack> packs = chosen();
        if (BundledPacks.load().containsAll(packs)) {
            // Rules of bundled packs that were left out still fire; nothing is concluded from them.
            return new Checker(packs, BundledRules.load(), Reader.of(packs), Limits.STANDARD);
        }
        Path cache = cache();
        try {
            return Checker.of(packs, cache);
        } catch (InvalidPack e) {
            throw new InvalidRules(e);
        } catch (IOException e) {
            throw new UsageException("compiled rules cannot be kept in " + cache + " (" + e.getMessage()
                    + "); set RINGFENCE_CACHE to a folder of your own");
        }
    }

    /** The packs named, whether or not they are in force. */
    List<Pack> chosen() throws UsageException, InvalidRules {
        if (wanted.isEmpty()) {
            return BundledPacks.load();
        }
        List<Pack> packs = new ArrayList<>();
        for (String one : wanted) {
            Path folder = terminal.resolve(one);
            packs.addAll(Files.isDirectory(folder) ? read(folder) : List.of(named(one)));
        }
        Set<String> ids = new HashSet<>();
        for (Pack pack : packs) {
            if (!ids.add(pack.id())) {
                throw new UsageException("--rules names the pack " + pack.id() + " twice; choose one of them");
            }
        }
        return packs;
    }

    private static List<Pack> read(Path folder) throws UsageException, InvalidRules {
        try {
            List<Pack> packs = Files.exists(folder.resolve("pack.yaml"))
                    ? List.of(PackFolders.read(folder, BundledPacks.sources()))
                    : PackFolders.readAll(folder);
            if (packs.isEmpty()) {
                throw new UsageException(
                        "--rules: there is no pack.yaml in " + folder + " nor in the folders it holds");
            }
            return packs;
        } catch (InvalidPack e) {
            throw new InvalidRules(e);
        } catch (IOException e) {
            throw new UsageException("--rules: " + folder + " cannot be read (" + e.getMessage() + ")");
        }
    }

    private static Pack named(String name) throws UsageException {
        int at = name.indexOf('@');
        String id = at < 0 ? name : name.substring(0, at);
        List<Pack> bundled = BundledPacks.load();
        for (Pack pack : bundled) {
            if (pack.id().equals(id)) {
                if (at >= 0 && !pack.version().equals(name.substring(at + 1))) {
                    throw new UsageException("--rules: of " + id + " only version " + pack.version() + " is here, not "
                            + name.substring(at + 1));
                }
                return pack;
            }
        }
        List<String> ids = bundled.stream().map(Pack::id).toList();
        throw new UsageException("--rules: '" + id + "' is neither a folder nor a pack; the packs are "
                + String.join(", ", ids)
                + Nearest.to(id, ids)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(""));
    }

    private Path cache() {
        Map<String, String> environment = terminal.environment();
        String own = environment.getOrDefault("RINGFENCE_CACHE", "");
        if (!own.isEmpty()) {
            return terminal.resolve(own);
        }
        String shared = environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        return shared.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache", "ringfence")
                : Path.of(shared, "ringfence");
    }
}
