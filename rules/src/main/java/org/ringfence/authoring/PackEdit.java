package org.ringfence.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFolders;
import org.ringfence.pack.Sources;

/** Changes to a pack's files that are written all together, once the pack with them is known to be valid. */
final class PackEdit {
    private final Path folder;
    private final Map<String, String> before;
    private final Map<String, String> changed = new LinkedHashMap<>();

    /** @param folder the pack's folder, which need not exist */
    PackEdit(Path folder) throws InvalidPack, IOException {
        this.folder = folder;
        this.before = Files.isDirectory(folder) ? PackFolders.texts(folder) : Map.of();
    }

    /** The text of a file as it will be; empty where there is none. */
    String text(String path) {
        return changed.getOrDefault(path, before.getOrDefault(path, ""));
    }

    void put(String path, String text) {
        changed.put(path, text);
    }

    /**
     * Writes the changes.
     *
     * @param sources the sources that the pack may cite
     * @throws InvalidPack if the pack would not be valid; nothing is written then
     */
    Pack write(Sources sources) throws InvalidPack, IOException {
        Map<String, String> after = new TreeMap<>(before);
        after.putAll(changed);
        Pack pack = PackFolders.of(folder, after, sources);
        for (Map.Entry<String, String> file : changed.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, hasWindowsLines(path) ? file.getValue().replace("\n", "\r\n") : file.getValue());
        }
        return pack;
    }

    private static boolean hasWindowsLines(Path file) throws IOException {
        return Files.exists(file) && Files.readString(file).contains("\r\n");
    }

    /** The first line on which something stands, from 1; the last line where it stands nowhere. */
    int line(String path, String wanted) {
        int line = 0;
        for (String text : text(path).split("\n", -1)) {
            line++;
            if (text.contains(wanted)) {
                return line;
            }
        }
        return line;
    }
}
