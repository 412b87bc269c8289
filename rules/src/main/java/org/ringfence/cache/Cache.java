package org.ringfence.cache;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of results, each under a name that tells all that it was made from. Some are executable code: the folder is the user's alone.
 * Each file begins with the digest of the rest, so that one that was cut short or changed is as good as none.
 */
public final class Cache {
    /** A result of its own for each edit adds up; beyond this the ones longest unused go. */
    private static final int MOST_FILES = 200;

    private static final int FEWER_FILES = 150;
    private static final int DIGEST_BYTES = 32;
    private static final long MOST_BYTES = 64L << 20;
    private static final String ENDING = ".kept";

    private final Path folder;

    /** @param folder where results are kept; made when the first one is */
    public Cache(Path folder) {
        this.folder = folder;
    }

    /** The folder that results are kept in. */
    public Path folder() {
        return folder;
    }

    /** What is kept under a name, or null where that is nothing or not what was put there. */
    public byte @Nullable [] read(String name) {
        Path file = file(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                return null;
            }
            byte[] all = Files.readAllBytes(file);
            if (all.length < DIGEST_BYTES) {
                return null;
            }
            byte[] content = Arrays.copyOfRange(all, DIGEST_BYTES, all.length);
            if (!MessageDigest.isEqual(Digest.bytes(content), Arrays.copyOf(all, DIGEST_BYTES))) {
                return null;
            }
            used(file);
            return content;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Keeps a result, whole or not at all.
     *
     * @throws IOException if the folder cannot be written to
     */
    public void keep(String name, byte[] content) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
        Path fresh = Files.createTempFile(folder, "fresh-", ".tmp");
        try {
            byte[] all = Arrays.copyOf(Digest.bytes(content), DIGEST_BYTES + content.length);
            System.arraycopy(content, 0, all, DIGEST_BYTES, content.length);
            Files.write(fresh, all);
            try {
                Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
        thin();
    }

    /** Keeps a result where that can be done. For results that are quickly made again: who may not write is only slower. */
    public void keepIfPossible(String name, byte[] content) {
        try {
            keep(name, content);
        } catch (IOException e) {
            // Nothing is lost but time.
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    private static void used(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException e) {
            // A cache that may be read and not written to is used as it is.
        }
    }

    private void thin() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
        if (files.size() > MOST_FILES) {
            for (Path file : files.stream()
                    .sorted(Comparator.comparing(Cache::time))
                    .limit(files.size() - FEWER_FILES)
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
