package org.ringfence.pack;

import java.nio.charset.StandardCharsets;

/**
 * One file of a pack, kept as it was read so that messages can name it.
 *
 * @param path its path inside the pack, with forward slashes, such as {@code profit/phrases.yaml}
 * @param text its text
 */
public record PackFile(String path, String text) {
    /** The text as UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
