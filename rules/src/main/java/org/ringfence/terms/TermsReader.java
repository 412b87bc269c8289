package org.ringfence.terms;

import org.ringfence.draft.UnreadableDraft;

/** Reads structured terms in JSON or YAML against the published schema. */
public final class TermsReader {
    private TermsReader() {}

    /**
     * Reads structured terms.
     *
     * @param name the file's name as the user gave it
     * @throws UnreadableDraft with code {@code terms-schema} and every place that breaks the schema, or {@code malformed}
     */
    public static Terms read(String name, byte[] bytes) throws UnreadableDraft {
        throw new UnreadableDraft("unsupported", "not built yet");
    }
}
