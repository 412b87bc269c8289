package org.ringfence.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a set of files: of each path, length and text in order of path. The line that tells an editor where the schema of a YAML
 * file lies does not count: it says nothing of the rules, and is another wherever a copy of the pack lies.
 */
final class PackDigest {
    private static final Pattern EDITORS_LINE = Pattern.compile("\\A# yaml-language-server: [^\n]*\n");

    private PackDigest() {}

    static String of(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            SortedMap<String, String> sorted = new TreeMap<>(files);
            sorted.forEach((path, text) -> {
                byte[] bytes = EDITORS_LINE.matcher(text).replaceFirst("").getBytes(StandardCharsets.UTF_8);
                digest.update((path + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
