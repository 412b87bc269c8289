package org.ringfence.gate;

/** Names of drafts, compared across the folders from which checks are run. */
final class FileNames {
    private FileNames() {}

    /** With forward slashes and without a leading {@code ./}. */
    static String plain(String name) {
        String plain = name.replace('\\', '/');
        while (plain.startsWith("./")) {
            plain = plain.substring(2);
        }
        return plain;
    }

    /** Whether {@code name} is {@code wanted}, or lies somewhere above it. */
    static boolean matches(String name, String wanted) {
        String plain = plain(name);
        String tail = plain(wanted);
        return plain.equals(tail) || plain.endsWith("/" + tail);
    }
}
