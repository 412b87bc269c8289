package org.ringfence.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Case;
import org.ringfence.pack.CaseReader;

/**
 * What this version of the product is known to get wrong in the cases that come with it. It belongs to the reader and not to the packs: a
 * pack that was copied and edited has done nothing wrong by it.
 */
final class KnownMisreadings {
    /** One line for each, as the build's own tests hold them. */
    private static final String RESOURCE = "cases.txt";

    private final Set<String> lines;

    KnownMisreadings() {
        try (InputStream in = KnownMisreadings.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the product was built without " + RESOURCE);
            }
            this.lines = Set.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own misreadings cannot be read", e);
        }
    }

    /** Whether a difference is one that is known, of a case that is still as it came with the product. */
    boolean hold(Case one, String difference) {
        return lines.contains(key(one) + '\t' + difference) && Bundled.CASES.contains(likeness(one));
    }

    /** How the list calls a case. */
    static String key(Case one) {
        return one.name() + " [" + String.join(" ", new TreeSet<>(one.expect().keySet())) + "]";
    }

    private static String likeness(Case one) {
        StringBuilder text = new StringBuilder(one.name()).append(one.subject());
        one.expect().forEach((rule, expected) -> text.append(rule).append(expected.outcome()));
        return text.toString();
    }

    private static final class Bundled {
        static final Set<String> CASES = read();

        private static Set<String> read() {
            Set<String> cases = new HashSet<>();
            BundledPacks.load().stream()
                    .flatMap(pack -> pack.families().stream())
                    .flatMap(family -> CaseReader.read(family, new java.util.ArrayList<>()).stream())
                    .forEach(one -> cases.add(likeness(one)));
            return cases;
        }
    }
}
