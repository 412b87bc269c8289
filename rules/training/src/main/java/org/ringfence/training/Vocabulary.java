package org.ringfence.training;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published vocabulary of MiniLM. */
final class Vocabulary {
    private static final String TOKENISER = "/all-minilm-l6-v2-tokenizer.json";

    private Vocabulary() {}

    /** A piece a line, in order of its number. */
    static String load() throws IOException {
        try (InputStream in = Vocabulary.class.getResourceAsStream(TOKENISER)) {
            if (in == null) {
                throw new IOException(TOKENISER + " is not on the class path");
            }
            Map<Integer, String> pieces = new TreeMap<>();
            JsonNode vocabulary = JsonMapper.shared().readTree(in).path("model").path("vocab");
            vocabulary.properties().forEach(entry -> pieces.put(entry.getValue().asInt(), entry.getKey()));
            return String.join("\n", pieces.values()) + "\n";
        }
    }
}
