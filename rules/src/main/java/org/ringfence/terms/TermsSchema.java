package org.ringfence.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ringfence.tree.Malformed;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.TreeReader;

/** The published schema of structured terms, read once. */
final class TermsSchema {
    private static final String RESOURCE = "terms.schema.json";
    private static final Mapping ROOT = load();

    private TermsSchema() {}

    static Mapping root() {
        return ROOT;
    }

    private static Mapping load() {
        try (InputStream in = TermsSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the product was built without " + RESOURCE);
            }
            return TreeReader.json(RESOURCE, in.readAllBytes()).mapping(RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own schema cannot be read", e);
        } catch (Malformed e) {
            throw new IllegalStateException("the product's own schema is broken", e);
        }
    }
}
