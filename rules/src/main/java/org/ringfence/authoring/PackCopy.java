package org.ringfence.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFiles;

/**
 * Copies packs that come with the product into a folder, to be edited there: with the sources they cite, the guides for their files, and
 * the schemas by which editors complete and underline.
 */
public final class PackCopy {
    /** Where the schemas go, seen from the folder of packs. */
    static final String SCHEMAS = ".schemas";

    private static final List<String> ROOM_FILES =
            List.of("rules.yaml", "rules.drl", "parameters.csv", "phrases.yaml", "cases.yaml", "examples.jsonl");
    private static final List<String> SHARED_FILES = List.of("sources.yaml", "README.md", "examples.md");
    private static final List<String> SCHEMA_NAMES = List.of("pack", "rules", "phrases", "cases", "sources", "terms");
    private static final Pattern EDITORS_LINE =
            Pattern.compile("(?m)^# yaml-language-server: \\$schema=\\S*/([a-z]+\\.schema\\.json)$");

    private PackCopy() {}

    /**
     * Copies one pack.
     *
     * @param pack a pack that comes with the product
     * @param folder the folder of packs, which need not exist
     * @throws IOException if the pack is there already, or cannot be written
     */
    public static void write(Pack pack, Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        add(files, pack.id() + "/pack.yaml");
        for (PackFamily family : pack.families()) {
            for (String file : ROOM_FILES) {
                add(files, pack.id() + "/" + family.room() + "/" + file);
            }
        }
        Files.createDirectories(folder);
        Files.createDirectory(folder.resolve(pack.id()));
        writeAll(files, folder);
        writeShared(folder);
    }

    /** Writes what all packs of a folder share, as far as it is not there. */
    static void writeShared(Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String shared : SHARED_FILES) {
            if (!Files.exists(folder.resolve(shared))) {
                files.put(shared, text(shared));
            }
        }
        for (String schema : SCHEMA_NAMES) {
            String name = schema + ".schema.json";
            files.put(SCHEMAS + "/" + name, bundled("schemas/" + name));
        }
        writeAll(files, folder);
    }

    private static void writeAll(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** A file that comes with the product, with its schema where a copy has it. */
    static String text(String path) throws IOException {
        return forEditors(bundled(path), path);
    }

    private static String bundled(String path) throws IOException {
        return PackFiles.bundled(path).orElseThrow(() -> new IOException("the product was built without " + path));
    }

    private static void add(Map<String, String> files, String path) throws IOException {
        PackFiles.bundled(path).ifPresent(text -> files.put(path, forEditors(text, path)));
    }

    /** The text with its schema where the copy has it. */
    private static String forEditors(String text, String path) {
        String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        return EDITORS_LINE
                .matcher(text)
                .replaceFirst("# yaml-language-server: \\$schema=" + Matcher.quoteReplacement(up) + SCHEMAS + "/$1");
    }
}
