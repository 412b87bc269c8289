package org.ringfence.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pack and its files as their owners wrote them.
 *
 * @param pack the pack
 * @param folder the folder that it was read from, or null where it comes with the product
 */
public record PackFiles(Pack pack, @Nullable Path folder) {
    private static final String HOME = "packs/";

    /** The text of a file, from the pack's folder down, or nothing where there is none. */
    public Optional<String> text(String path) throws IOException {
        if (folder == null) {
            return bundled(pack.id() + "/" + path);
        }
        Path file = folder.resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readString(file).replace("\r\n", "\n"))
                : Optional.empty();
    }

    /** The first line of a file that a pattern is found in, from 1, or 0 where it is found in none. */
    public int line(String path, Pattern pattern) throws IOException {
        int line = 0;
        for (String text : text(path).orElse("").split("\n", -1)) {
            line++;
            if (pattern.matcher(text).find()) {
                return line;
            }
        }
        return 0;
    }

    /** A file that comes with the product, from the folder of packs down. */
    public static Optional<String> bundled(String path) throws IOException {
        try (InputStream in = PackFiles.class.getClassLoader().getResourceAsStream(HOME + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
