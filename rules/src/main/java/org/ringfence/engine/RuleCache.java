package org.ringfence.engine;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.kie.api.KieServices;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;

/**
 * Keeps compiled rules between runs, by the digest of their text and of what they were compiled against. A cached jar is executable code:
 * the folder is the user's alone, and files are moved in whole.
 */
public final class RuleCache {
    private RuleCache() {}

    /**
     * The compiled rules of the packs, from the product itself where their logic is that of the bundled packs, else from the cache, else
     * compiled now.
     *
     * @throws InvalidPack if the rules do not compile
     * @throws IOException if the cache cannot be written
     */
    public static RuleBase load(List<Pack> packs, Path folder) throws InvalidPack, IOException {
        String digest = RuleDigest.of(packs);
        if (digest.equals(BundledRules.digest())) {
            return BundledRules.load();
        }
        Path cached = folder.resolve("rules-" + version() + "-" + digest + ".jar");
        if (Files.isRegularFile(cached)) {
            return RuleBase.load(Files.readAllBytes(cached), BundledRules.TIME_LIMIT);
        }
        byte[] jar = RuleCompiler.compile(packs);
        store(folder, cached, jar);
        return RuleBase.load(jar, BundledRules.TIME_LIMIT);
    }

    private static void store(Path folder, Path cached, byte[] jar) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
        Path fresh = Files.createTempFile(folder, "rules-", ".tmp");
        try {
            Files.write(fresh, jar);
            try {
                Files.move(fresh, cached, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, cached, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Compiled rules call the fact classes and Drools: both belong to the key. */
    private static String version() {
        String drools = KieServices.class.getPackage().getImplementationVersion();
        return (drools == null ? "x" : drools) + "-" + FactClasses.digest();
    }
}
