package org.ringfence.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.draft.Limits;

/**
 * The whole drafts that cases name.
 *
 * @param folders where they may lie; the first that holds one counts
 */
public record Drafts(List<Path> folders) {
    public Drafts {
        folders = List.copyOf(folders);
    }

    /** @throws IOException if it is in none of the folders, or cannot be read */
    byte[] read(String path) throws IOException {
        for (Path folder : folders) {
            Path file = folder.resolve(path).normalize();
            if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
                if (Files.size(file) > Limits.STANDARD.maxBytes()) {
                    throw new IOException(path + " is larger than a draft may be");
                }
                return Files.readAllBytes(file);
            }
        }
        throw new NoSuchFileException(path + " in " + folders);
    }
}
