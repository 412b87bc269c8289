package org.ringfence.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ringfence.logic.FactTypes;

/** A digest of the classes that rules are compiled against. */
final class FactClasses {
    private FactClasses() {}

    static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> type : FactTypes.all()) {
                try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                    if (in == null) {
                        throw new IllegalStateException("the class file of " + type + " is missing");
                    }
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own classes cannot be read", e);
        }
    }
}
