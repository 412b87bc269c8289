package org.ringfence.report;

import java.nio.charset.StandardCharsets;

/** A file's name as an address relative to where the check was run. */
final class FileAddress {
    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    private FileAddress() {}

    static String of(String file) {
        String path = file.replace('\\', '/');
        String prefix = "";
        if (path.startsWith("/")) {
            prefix = "file://";
        } else if (path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/') {
            prefix = "file:///";
        } else if (path.startsWith("./")) {
            path = path.substring(2);
        }
        StringBuilder address = new StringBuilder(prefix);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                address.append(c);
            } else {
                address.append(String.format("%%%02X", (int) c));
            }
        }
        return address.toString();
    }
}
