package org.ringfence.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.tree.Malformed;

/**
 * Finds {@code ringfence.yaml} in a draft's folder or the nearest one above it. The search ends at the root of a Git repository, so that
 * nothing beyond it, such as a file that somebody left in a shared folder, decides what a repository's checks mean.
 */
public final class ConfigFinder {
    private static final int MOST_FOLDERS = 64;
    private static final int MOST_BYTES = 1 << 20;

    private ConfigFinder() {}

    /** The nearest configuration at or above a folder. */
    public static Optional<Path> find(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        for (int i = 0; i < MOST_FOLDERS && at != null; i++) {
            Path file = at.resolve(Config.NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (Files.exists(at.resolve(".git"))) {
                return Optional.empty();
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    /**
     * Reads a configuration, waivers or baseline file within a bound.
     *
     * @param name the file as the user knows it, for messages
     * @param mostBytes the most bytes it may have
     */
    public static byte[] bytes(Path file, String name, int mostBytes) throws Malformed {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new Malformed(name, 0, "is longer than " + mostBytes + " bytes");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Malformed(name, 0, "there is no such file");
        } catch (IOException e) {
            throw new Malformed(name, 0, "cannot be opened (" + e.getMessage() + ")");
        }
    }

    /** Reads the configuration. */
    public static Config read(Path file, String name) throws Malformed {
        return ConfigReader.read(name, bytes(file, name, MOST_BYTES));
    }
}
