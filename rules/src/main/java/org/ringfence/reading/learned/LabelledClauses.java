package org.ringfence.reading.learned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads labelled clauses: one JSON object a line, as {@code rules/packs/README.md} describes them. */
public final class LabelledClauses {
    /** The longest text of one labelled clause, in UTF-16 units. */
    static final int LONGEST = 20_000;

    private static final Pattern RULE = Pattern.compile("[A-Z]{3}-[0-9]{1,2}");
    private static final Pattern FAMILY = Pattern.compile("[A-Z]{3}");

    private LabelledClauses() {}

    /**
     * Every clause of a file, in order; where a line names no author, it is the file's name without its ending.
     *
     * @throws IOException if the file cannot be read
     * @throws MislabelledClause naming file and line, if a line is not a labelled clause
     */
    public static List<LabelledClause> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return parse(dot > 0 ? name.substring(0, dot) : name, Files.readString(file, StandardCharsets.UTF_8));
    }

    /**
     * Every clause of a file's text, in order; blank lines are passed over.
     *
     * @throws MislabelledClause naming author and line, if a line is not a labelled clause
     */
    public static List<LabelledClause> parse(String author, String jsonLines) {
        ObjectMapper json = JsonMapper.shared();
        List<LabelledClause> clauses = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        int number = 0;
        for (String line : jsonLines.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            LabelledClause clause;
            try {
                clause = clause(author, json.readTree(line));
            } catch (JacksonException e) {
                throw new MislabelledClause(author, number, "not JSON: " + e.getOriginalMessage());
            } catch (IllegalArgumentException e) {
                throw new MislabelledClause(author, number, String.valueOf(e.getMessage()));
            }
            if (!ids.add(clause.author() + "/" + clause.id())) {
                throw new MislabelledClause(author, number, "id " + clause.id() + " stands twice");
            }
            clauses.add(clause);
        }
        return clauses;
    }

    private static LabelledClause clause(String author, JsonNode node) {
        String id = text(node, "id");
        String text = text(node, "text");
        if (id.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a labelled clause needs an id and a text");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("text longer than " + LONGEST + " characters");
        }
        String pair = text(node, "pair");
        String span = text(node, "span");
        if (!text.contains(span)) {
            throw new IllegalArgumentException("the span is not a part of the text: " + span);
        }
        String named = text(node, "author");
        return new LabelledClause(
                id,
                named.isEmpty() ? author : named,
                pair.isEmpty() ? id : pair,
                text(node, "type"),
                text(node, "host"),
                text(node, "heading"),
                text,
                words(node, "breaks", RULE),
                words(node, "satisfies", RULE),
                words(node, "touches", FAMILY),
                span,
                text(node, "why"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Set<String> words(JsonNode node, String field, Pattern form) {
        Set<String> words = new LinkedHashSet<>();
        for (JsonNode word : node.path(field)) {
            String value = word.asString("");
            if (!form.matcher(value).matches()) {
                throw new IllegalArgumentException(field + " holds " + value + ", which is no code");
            }
            words.add(value);
        }
        return words;
    }
}
