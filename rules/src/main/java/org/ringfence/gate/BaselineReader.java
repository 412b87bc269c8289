package org.ringfence.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.finding.Standing;
import org.ringfence.tree.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what a gate needs of a JSON report, and keeps nothing else: the report of a thousand drafts is large, its findings' names are
 * not.
 */
public final class BaselineReader {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_FINDINGS = 2_000_000;

    private final String name;
    private final JsonParser json;
    private final Baseline baseline;
    private int findings;

    private BaselineReader(String name, JsonParser json) {
        this.name = name;
        this.json = json;
        this.baseline = new Baseline(name);
    }

    /**
     * Reads a report that was written as JSON.
     *
     * @param name the file as the user named it, for messages
     * @param in its bytes
     * @throws Malformed if it is not such a report, with the line
     * @throws IOException if it cannot be read
     */
    public static Baseline read(String name, InputStream in) throws Malformed, IOException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_DEPTH)
                        .build())
                .build();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), in)) {
            return new BaselineReader(name, json).report();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new Malformed(name, line, "is not JSON that can be read: " + e.getOriginalMessage());
        }
    }

    private Baseline report() throws Malformed {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw malformed("a report begins with {");
        }
        boolean drafts = false;
        for (String field = next(); field != null; field = next()) {
            if (field.equals("drafts")) {
                drafts = true;
                each("drafts", this::draft);
            } else {
                json.skipChildren();
            }
        }
        if (!drafts) {
            throw malformed("is no report of Ringfence, for it has no drafts: make one with --format json=" + name);
        }
        if (json.nextToken() != null) {
            throw malformed("something follows the report");
        }
        return baseline;
    }

    private void draft() throws Malformed {
        @Nullable String file = null;
        @Nullable List<String> ids = null;
        for (String field = next(); field != null; field = next()) {
            switch (field) {
                case "file" -> file = text("file");
                case "findings" -> {
                    List<String> here = new ArrayList<>();
                    each("findings", () -> finding(here));
                    ids = here;
                }
                default -> json.skipChildren();
            }
        }
        if (file == null || ids == null) {
            throw malformed("a draft here has no " + (file == null ? "file" : "findings"));
        }
        baseline.of(file).addAll(ids);
    }

    private void finding(List<String> ids) throws Malformed {
        @Nullable String id = null;
        boolean waived = false;
        for (String field = next(); field != null; field = next()) {
            switch (field) {
                case "id" -> id = text("id");
                case "standing" -> waived = text("standing").equals(Standing.Kind.WAIVED.word());
                default -> json.skipChildren();
            }
        }
        if (id == null) {
            throw malformed("a finding here has no id");
        }
        if (!waived) {
            ids.add(id);
        }
        if (++findings > MOST_FINDINGS) {
            throw malformed("holds more than " + MOST_FINDINGS + " findings");
        }
    }

    /** The next field of the object, its value begun; null at its end. */
    private @Nullable String next() {
        if (json.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        String field = json.currentName();
        json.nextToken();
        return field;
    }

    private void each(String field, Reading reading) throws Malformed {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw malformed(field + " must be a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw malformed("an item of " + field + " must be an object");
            }
            reading.read();
        }
    }

    private String text(String field) throws Malformed {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw malformed(field + " must be text");
        }
        return json.getString();
    }

    private Malformed malformed(String what) {
        return new Malformed(name, Math.max(1, json.currentTokenLocation().getLineNr()), what);
    }

    private interface Reading {
        void read() throws Malformed;
    }
}
