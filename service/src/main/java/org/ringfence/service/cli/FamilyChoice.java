package org.ringfence.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.cache.Cache;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFiles;
import org.ringfence.pack.PackFolders;
import org.ringfence.pack.Problem;
import org.ringfence.pack.RuleCard;
import org.ringfence.tree.Nearest;

/**
 * Families that a call names: of a pack that comes with Ringfence ({@code bma-red-lines}, {@code bma-red-lines/outcomes}) or of one in a
 * folder ({@code my-packs}, {@code my-packs/bma-red-lines/OUT}).
 */
record FamilyChoice(Cache cache, Terminal terminal) {
    /**
     * A family.
     *
     * @param files its pack
     * @param prefix what to put before a file's path for the caller to find it
     */
    record Family(PackFiles files, PackFamily family, String prefix) {}

    /**
     * The families named; all that come with Ringfence where none is.
     *
     * @throws UsageException if a name is that of no pack or family
     * @throws InvalidRules if a pack cannot be read
     */
    List<Family> of(List<String> names) throws UsageException, InvalidRules {
        QuotedNames.check(names, terminal);
        List<Family> families = new ArrayList<>();
        if (names.isEmpty()) {
            BundledPacks.load().forEach(pack -> families.addAll(all(bundled(pack), pack.id() + "/")));
        }
        for (String name : names) {
            families.addAll(
                    named(name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name));
        }
        return families;
    }

    private List<Family> named(String name) throws UsageException, InvalidRules {
        Path folder = terminal.resolve(name);
        int slash = name.lastIndexOf('/');
        String above = slash < 0 ? "." : name.substring(0, slash);
        if (Files.isDirectory(folder)) {
            boolean room = Files.exists(folder.resolve("rules.yaml"))
                    && Files.exists(folder.resolve("../pack.yaml").normalize());
            return room ? only(read(above, true), name.substring(slash + 1), name) : read(name, false);
        }
        if (slash > 0 && Files.isDirectory(terminal.resolve(above))) {
            return only(read(above, false), name.substring(slash + 1), name);
        }
        String id = slash < 0 ? name : above;
        for (Pack pack : BundledPacks.load()) {
            if (pack.id().equals(id)) {
                List<Family> all = all(bundled(pack), pack.id() + "/");
                return slash < 0 ? all : only(all, name.substring(slash + 1), name);
            }
        }
        List<String> ids = BundledPacks.load().stream().map(Pack::id).toList();
        throw new UsageException("'" + name + "' is neither a folder nor a pack; the packs are "
                + String.join(", ", ids)
                + Nearest.to(id, ids)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(""));
    }

    private List<Family> read(String name, boolean roomOfIt) throws UsageException, InvalidRules {
        Path folder = roomOfIt ? terminal.resolve(name).normalize() : terminal.resolve(name);
        try {
            List<PackFiles> packs = PackFolders.files(folder, BundledPacks.sources(), cache);
            if (packs.isEmpty()) {
                throw new UsageException("there is no pack.yaml in " + name + " nor in the folders it holds");
            }
            List<Family> families = new ArrayList<>();
            for (PackFiles files : packs) {
                families.addAll(all(files, prefix(name, folder, files.folder())));
            }
            return families;
        } catch (InvalidPack e) {
            throw invalid(name, folder, e);
        } catch (IOException e) {
            throw new UsageException(name + " cannot be read (" + e.getMessage() + ")");
        }
    }

    /** All that is wrong, in the words of {@code rules lint}, so that nobody needs a second command to see it. */
    private InvalidRules invalid(String name, Path folder, InvalidPack first) throws UsageException {
        try {
            List<Problem> all = new PackLint(name, folder, cache).of(PackFolders.packFolders(folder));
            return all.isEmpty() ? new InvalidRules(first) : new InvalidRules(name + " cannot be used", all);
        } catch (IOException e) {
            throw new UsageException(name + " cannot be read (" + e.getMessage() + ")");
        }
    }

    private static String prefix(String name, Path folder, @Nullable Path pack) {
        String inside = pack == null ? "" : folder.relativize(pack).toString().replace('\\', '/');
        String start = name.equals(".") ? "" : name + "/";
        return start + (inside.isEmpty() ? "" : inside + "/");
    }

    private static PackFiles bundled(Pack pack) {
        return new PackFiles(pack, null);
    }

    private static List<Family> all(PackFiles files, String prefix) {
        return files.pack().families().stream()
                .map(family -> new Family(files, family, prefix))
                .toList();
    }

    /** Those of the families that are called so: by their room, or by the letters before their rules' numbers. */
    private static List<Family> only(List<Family> families, String called, String name) throws UsageException {
        List<Family> found = families.stream()
                .filter(one -> names(one.family()).anyMatch(called::equalsIgnoreCase))
                .toList();
        if (found.isEmpty()) {
            List<String> known =
                    families.stream().map(one -> one.family().room()).distinct().toList();
            throw new UsageException("'" + name + "': there is no family " + called + "; there is "
                    + String.join(", ", known)
                    + Nearest.to(called, known)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
        }
        return found;
    }

    private static Stream<String> names(PackFamily family) {
        return Stream.concat(Stream.of(family.room()), family.cards().stream().map(RuleCard::family));
    }
}
