package org.ringfence.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of several texts, each with its length, so that no two rows of texts run together to the same. */
public final class Digest {
    private final MessageDigest digest = sha256();

    /** Adds a text. */
    public Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** The digest of all that was added, in lower-case hexadecimal; to be asked for once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of one row of bytes alone, in lower-case hexadecimal. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(bytes(content));
    }

    static byte[] bytes(byte[] content) {
        return sha256().digest(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
