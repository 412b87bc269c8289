package org.ringfence.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lock of a folder of packs: who may be published, and what was. */
public final class Publication {
    private static final long MAX_BYTES = 1 << 20;

    private Publication() {}

    /**
     * The lock that guards a pack or a folder of packs: in the folder itself, beside it, or beside the folder of its versions.
     *
     * @return the file, which need not exist yet
     */
    public static Path lockFile(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        Path first = Files.exists(place.resolve("pack.yaml")) && place.getParent() != null ? place.getParent() : place;
        for (int up = 0; up < 3 && place != null; up++, place = place.getParent()) {
            if (Files.exists(place.resolve(PackLock.FILE))) {
                return place.resolve(PackLock.FILE);
            }
        }
        return first.resolve(PackLock.FILE);
    }

    /**
     * Reads a lock.
     *
     * @return a lock without entries where there is no file
     * @throws InvalidPack if it is not one
     * @throws IOException if it cannot be read
     */
    public static PackLock read(Path file) throws InvalidPack, IOException {
        if (!Files.exists(file)) {
            return new PackLock(List.of());
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new InvalidPack(
                    PackLock.FILE,
                    List.of(new Problem(
                            PackLock.FILE, 0, "the file is over 1 MiB", "take it from the last commit again")));
        }
        return PackLock.read(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Everything that is wrong with packs by what was published of them before. */
    public static List<Problem> problems(PackLock lock, List<Pack> packs) {
        List<Problem> problems = new ArrayList<>();
        packs.forEach(pack -> lock.problem(pack).ifPresent(problems::add));
        return problems;
    }

    /**
     * Whether a pack bears the version of one that comes with the product, and is not the same: a copy that was edited, most likely. Where the
     * lock knows earlier versions of the pack, it alone decides.
     */
    public static Optional<Problem> likeTheProducts(PackLock lock, Pack pack) {
        if (lock.knows(pack.id())) {
            return Optional.empty();
        }
        return BundledPacks.load().stream()
                .filter(own -> own.id().equals(pack.id()) && own.version().equals(pack.version()))
                .findFirst()
                .flatMap(own -> new PackLock(List.of()).with(own).problem(pack));
    }

    /**
     * Publishes packs: adds those that are not yet in the lock, whole or not at all.
     *
     * @param folders the packs' folders
     * @param sources the sources they may cite, where none lie with them
     * @return the packs added
     * @throws InvalidPack if one of them is not valid or may not be published
     * @throws IOException if a pack or the lock cannot be read, or the lock cannot be written
     */
    public static List<Pack> publish(Path lockFile, List<Path> folders, Sources sources)
            throws InvalidPack, IOException {
        PackLock before = read(lockFile);
        PackLock after = before;
        List<Pack> fresh = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            Pack pack = PackFolders.read(folder, sources);
            before.problem(pack).ifPresent(problems::add);
            if (!before.holds(pack)) {
                problems.addAll(
                        Changelog.problems(new PackFile("pack.yaml", Files.readString(folder.resolve("pack.yaml")))));
                after = after.with(pack);
                fresh.add(pack);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidPack(String.join(", ", fresh.stream().map(Pack::id).toList()), problems);
        }
        if (!fresh.isEmpty()) {
            write(lockFile, after);
        }
        return fresh;
    }

    private static void write(Path lockFile, PackLock lock) throws IOException {
        Path made = Files.createTempFile(lockFile.toAbsolutePath().getParent(), ".packs-", ".tmp");
        try {
            Files.writeString(made, lock.text());
            Files.move(made, lockFile, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
