package org.ringfence.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a pack as they were found, whatever is wrong with them.
 *
 * @param files their texts by path
 * @param sources the sources that its rules may cite
 * @param sourcesFile where those are listed; empty where they come with the product
 */
public record PackSource(Map<String, String> files, Sources sources, PackFile sourcesFile) {
    private static final List<String> OF_A_PACK = List.of("pack.yaml");
    private static final List<String> OF_A_FAMILY =
            List.of("rules.yaml", "rules.drl", "parameters.csv", "phrases.yaml", "cases.yaml", "examples.jsonl");

    public PackSource {
        files = Map.copyOf(files);
    }

    /**
     * Reads a folder.
     *
     * @param otherwise the sources where none lie with the pack
     * @param problems where what cannot be read is added
     */
    public static PackSource of(Path folder, Sources otherwise, List<Problem> problems) throws IOException {
        Map<String, String> files = FolderText.files(folder, problems);
        Path place = PackFolders.placeOfSources(folder);
        if (place == null) {
            return new PackSource(files, otherwise, new PackFile("", ""));
        }
        String up =
                folder.toAbsolutePath().normalize().relativize(place).toString().replace('\\', '/');
        String path = (up.isEmpty() ? "" : up + "/") + "sources.yaml";
        PackFile file = new PackFile(path, FolderText.file(place, place.resolve("sources.yaml"), problems));
        return new PackSource(files, Sources.read(file, problems), file);
    }

    /** A pack that comes with the product. */
    public static PackSource bundled(Pack pack) throws IOException {
        PackFiles text = new PackFiles(pack, null);
        Map<String, String> files = new TreeMap<>();
        for (String name : OF_A_PACK) {
            text.text(name).ifPresent(one -> files.put(name, one));
        }
        for (PackFamily family : pack.families()) {
            for (String name : OF_A_FAMILY) {
                String path = family.room() + "/" + name;
                text.text(path).ifPresent(one -> files.put(path, one));
            }
        }
        return new PackSource(files, BundledPacks.sources(), new PackFile("", ""));
    }

    /**
     * As much of the pack as can be read.
     *
     * @param problems where everything that is wrong is added; a pack with problems must not judge
     * @return null where it has no manifest
     */
    public @Nullable Pack look(List<Problem> problems) {
        return PackReader.look(files, sources, sourcesFile, problems);
    }

    /** What is wrong with the list of changes in its manifest; nothing where it has no manifest. */
    public List<Problem> changelog() {
        String manifest = files.get("pack.yaml");
        return manifest == null ? List.of() : Changelog.problems(new PackFile("pack.yaml", manifest));
    }

    /** The files of a family that Ringfence reads. */
    public static List<String> ofAFamily() {
        return OF_A_FAMILY;
    }
}
