package org.ringfence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code packs.lock}: every published version of every pack with the digest of its content. What is published never changes, so
 * that an old verdict can be looked up and reproduced.
 *
 * @param entries one for each published version, in the order of the file
 */
public record PackLock(List<Entry> entries) {
    /** The file's name, in the folder that holds the packs' folders. */
    public static final String FILE = "packs.lock";

    private static final String HEAD = """
            # The published versions of the packs in this folder, with the digest of their content. "ringfence rules publish" adds a line.
            # What is published never changes: a change is a new version.
            """;
    private static final Pattern LINE =
            Pattern.compile("([a-z][a-z0-9-]{0,60}) (\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}) sha256:([0-9a-f]{64})");

    public PackLock {
        entries = List.copyOf(entries);
    }

    /**
     * A published version.
     *
     * @param id the pack
     * @param version its version
     * @param digest the digest of its content
     */
    public record Entry(String id, String version, String digest) {}

    /**
     * Reads the file's text.
     *
     * @throws InvalidPack naming each line that is not one of a lock: a lock that cannot be read guards nothing
     */
    public static PackLock read(String text) throws InvalidPack {
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                problems.add(new Problem(
                        FILE,
                        i + 1,
                        "this is not a published version",
                        "take the file from the last commit again; only rules publish writes it"));
                continue;
            }
            Entry entry = new Entry(matcher.group(1), matcher.group(2), matcher.group(3));
            if (entries.stream()
                    .anyMatch(
                            one -> one.id().equals(entry.id()) && one.version().equals(entry.version()))) {
                problems.add(new Problem(
                        FILE,
                        i + 1,
                        entry.id() + " " + entry.version() + " is published twice",
                        "take the file from the last commit again"));
            }
            entries.add(entry);
        }
        if (!problems.isEmpty()) {
            throw new InvalidPack(FILE, problems);
        }
        return new PackLock(entries);
    }

    /** The file's text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Entry entry : entries) {
            text.append(entry.id())
                    .append(' ')
                    .append(entry.version())
                    .append(" sha256:")
                    .append(entry.digest())
                    .append('\n');
        }
        return text.toString();
    }

    /** Whether this very content is published. */
    public boolean holds(Pack pack) {
        return digest(pack).filter(pack.digest()::equals).isPresent();
    }

    /** Whether any version of a pack is published. */
    boolean knows(String id) {
        return latest(id).isPresent();
    }

    /** What is wrong with a pack by what was published of it before, if anything. */
    public Optional<Problem> problem(Pack pack) {
        Optional<String> published = digest(pack);
        PackVersion version = PackVersion.of(pack);
        if (published.isPresent()) {
            return published.get().equals(pack.digest())
                    ? Optional.empty()
                    : Optional.of(new Problem(
                            "pack.yaml",
                            0,
                            pack.id() + " " + version + " was published with other content",
                            "give the change a version of its own, such as " + version.next()
                                    + ", and say under changelog: what it changes"));
        }
        return latest(pack.id())
                .filter(last -> last.compareTo(version) > 0)
                .map(last -> new Problem(
                        "pack.yaml",
                        0,
                        pack.id() + " " + version + " is older than " + last + ", which was published before",
                        "use a version after it, such as " + last.next()));
    }

    /** This lock with one version more. */
    public PackLock with(Pack pack) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(pack.id(), pack.version(), pack.digest()));
        return new PackLock(more);
    }

    private Optional<String> digest(Pack pack) {
        return entries.stream()
                .filter(entry -> entry.id().equals(pack.id()) && entry.version().equals(pack.version()))
                .map(Entry::digest)
                .findFirst();
    }

    private Optional<PackVersion> latest(String id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .flatMap(entry -> PackVersion.parse(entry.version()).stream())
                .max(PackVersion::compareTo);
    }
}
