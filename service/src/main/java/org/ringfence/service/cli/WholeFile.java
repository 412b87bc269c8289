package org.ringfence.service.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes a file that appears whole or not at all. A device or pipe that exists is written to as it is. */
final class WholeFile {
    private static final int MOST_NAMES = 1_000;

    private WholeFile() {}

    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Makes sure that a file can be written, and makes the folders that lead to it.
     *
     * @throws IOException if it cannot, with the reason in words
     */
    static void prove(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (isSpecial(file)) {
            return;
        }
        Path target = target(file);
        try {
            Path folder = folder(target);
            Files.createDirectories(folder);
            Files.delete(fresh(folder));
        } catch (IOException e) {
            throw new IOException(reason(e), e);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException("it may not be written");
        }
    }

    static void write(Path file, Body body) throws IOException {
        if (isSpecial(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
                body.write(out);
            }
            return;
        }
        Path target = target(file);
        Path fresh = fresh(folder(target));
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                body.write(out);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What went wrong, for people: some exceptions say no more than the file's name. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "its folder may not be written to";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is no folder";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    /** Where one file is, however it is called; for a file that is not there yet, where it would be. */
    static Path place(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        @Nullable Path parent = whole.getParent();
        try {
            if (Files.exists(whole)) {
                return whole.toRealPath();
            }
            return parent == null ? whole : parent.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole;
        }
    }

    private static boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /** A link stays; what it leads to is replaced. */
    private static Path target(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    }

    private static Path folder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("it is a folder");
        }
        return folder;
    }

    /** An empty file of its own beside the target, readable by whoever may read any other: createTempFile would make it private. */
    private static Path fresh(Path folder) throws IOException {
        for (int i = 0; ; i++) {
            Path fresh = folder.resolve(".ringfence-" + ProcessHandle.current().pid() + "-" + i + ".tmp");
            try {
                return Files.createFile(fresh);
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_NAMES) {
                    throw e;
                }
            }
        }
    }
}
