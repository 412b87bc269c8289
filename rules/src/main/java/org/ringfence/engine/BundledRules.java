package org.ringfence.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;

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

    /**
     * Whether the bundled rules are the rules of these packs, and perhaps of more: what is reported of rules that no pack in force
     * describes is passed over. So packs whose data alone was edited need not be compiled.
     */
    static boolean hold(List<Pack> packs) {
        Set<String> logic = new HashSet<>();
        BundledPacks.load()
                .forEach(pack -> pack.families()
                        .forEach(family -> logic.add(family.logic().text())));
        return packs.stream()
                .flatMap(pack -> pack.families().stream())
                .allMatch(family -> logic.contains(family.logic().text()));
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
