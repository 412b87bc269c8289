package org.ringfence.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFolders;

/** The build's own step: verifies the bundled packs, compiles their rules to classes and leaves both on the class path. */
public final class Bundler {
    private Bundler() {}

    /**
     * @param arguments the folder of packs, and the folder of classes to write to
     * @throws InvalidPack if a bundled pack is not valid: the build stops
     */
    public static void main(String... arguments) throws InvalidPack, IOException {
        Path packFolder = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        List<Pack> packs = PackFolders.readAll(packFolder);
        Path bundle = classes.resolve(BundledPacks.RESOURCE);
        Files.createDirectories(bundle.getParent());
        try (OutputStream out = Files.newOutputStream(bundle)) {
            BundledPacks.write(out, PackFolders.sources(packFolder), packs);
        }
        Path index = classes.resolve(BundledRules.INDEX);
        String key = RuleDigest.of(packs) + " " + FactClasses.digest();
        Path stamp = classes.resolve("../rules.stamp").normalize();
        if (Files.exists(index)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(key)) {
            return;
        }
        Map<String, byte[]> entries = RuleBase.entries(RuleCompiler.compile(packs));
        clear(classes.resolve("org/ringfence/rules"));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().endsWith(".class")) {
                Path file = classes.resolve(entry.getKey()).normalize();
                if (!file.startsWith(classes)) {
                    throw new IOException("compiled rules would leave the folder of classes: " + entry.getKey());
                }
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
        }
        String lines = RuleDigest.of(packs) + '\n' + String.join("\n", RuleBase.modelClasses(entries)) + '\n';
        Files.writeString(index, lines, StandardCharsets.UTF_8);
        Files.writeString(stamp, key, StandardCharsets.UTF_8);
    }

    /** Compiled rules are named after their text: without this, those of earlier texts would stay behind. */
    private static void clear(Path compiled) throws IOException {
        if (!Files.exists(compiled)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(compiled)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
