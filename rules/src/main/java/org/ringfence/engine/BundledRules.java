package org.ringfence.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The rules that come with the product, compiled when it was built. */
public final class BundledRules {
    /** Lists the model classes, one a line, below a first line with the digest of the rules that they were made from. */
    static final String INDEX = "META-INF/ringfence/rules.models";

    /** Far above the milliseconds that a large draft takes. */
    static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    private BundledRules() {}

    /** The bundled rules, ready to judge. */
    public static RuleBase load() {
        List<String> lines = index();
        return RuleBase.of(lines.subList(1, lines.size()), BundledRules.class.getClassLoader(), TIME_LIMIT);
    }

    /** The digest of the logic that the bundled rules were compiled from. */
    static String digest() {
        return index().get(0);
    }

    private static List<String> index() {
        try (InputStream in = BundledRules.class.getClassLoader().getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("the product was built without its rules: " + INDEX + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own rules cannot be read", e);
        }
    }
}
