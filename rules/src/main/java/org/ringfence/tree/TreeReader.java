package org.ringfence.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads JSON and YAML into {@link Node}s. Refused, with the line: a second document, a name given twice, anchors and tags, nesting
 * deeper than 64, more than two million values.
 */
public final class TreeReader {
    /** What is said of a file without a value. */
    public static final String EMPTY = "is empty";

    /** What is said of a file in another encoding. */
    public static final String NOT_UTF8 = "is not UTF-8: save it as UTF-8";

    private static final int MOST_DEPTH = 64;
    private static final int MOST_VALUES = 2_000_000;

    private final String file;
    private final JsonParser parser;
    private int values;

    private TreeReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads JSON.
     *
     * @param file the file as the user named it, for messages
     * @param bytes UTF-8, already bounded by the caller
     */
    public static Node json(String file, byte[] bytes) throws Malformed {
        StreamReadConstraints bounds =
                StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH + 1).build();
        return read(
                file, bytes, JsonFactory.builder().streamReadConstraints(bounds).build());
    }

    /**
     * Reads YAML.
     *
     * @param file the file as the user named it, for messages
     * @param bytes UTF-8, already bounded by the caller
     */
    public static Node yaml(String file, byte[] bytes) throws Malformed {
        return read(file, bytes, new YAMLFactory());
    }

    private static Node read(String file, byte[] bytes, TokenStreamFactory factory) throws Malformed {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed(file, 0, NOT_UTF8);
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(file, parser).document();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            String reason = e.getOriginalMessage();
            throw new Malformed(file, line, reason == null ? "cannot be read" : firstLine(reason));
        }
    }

    private Node document() throws Malformed {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new Malformed(file, 0, EMPTY);
        }
        Node root = node(first, 0);
        if (parser.nextToken() != null) {
            throw new Malformed(file, line(), "a second document begins here: keep one to a file");
        }
        return root;
    }

    private Node node(@Nullable JsonToken token, int depth) throws Malformed {
        int line = line();
        if (depth > MOST_DEPTH) {
            throw new Malformed(file, line, "is nested deeper than " + MOST_DEPTH);
        }
        if (++values > MOST_VALUES) {
            throw new Malformed(file, line, "holds more than " + MOST_VALUES + " values");
        }
        if (token == null) {
            throw new Malformed(file, line, "ends too early");
        }
        if (parser instanceof YAMLParser yaml
                && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
            throw new Malformed(file, line, "anchors, aliases and tags are not used here: write the value out");
        }
        return switch (token) {
            case START_OBJECT -> mapping(line, depth);
            case START_ARRAY -> sequence(line, depth);
            case VALUE_STRING -> new Scalar(file, line, Scalar.Kind.TEXT, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(file, line, Scalar.Kind.NUMBER, parser.getString());
            case VALUE_TRUE -> new Scalar(file, line, Scalar.Kind.TRUTH, "true");
            case VALUE_FALSE -> new Scalar(file, line, Scalar.Kind.TRUTH, "false");
            case VALUE_NULL -> new Scalar(file, line, Scalar.Kind.NULL, "");
            default -> throw new Malformed(file, line, "“" + parser.getString() + "” cannot stand here");
        };
    }

    private Mapping mapping(int line, int depth) throws Malformed {
        Map<String, Node> entries = new LinkedHashMap<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line();
            Node value = node(parser.nextToken(), depth + 1);
            if (name == null || entries.put(name, value) != null) {
                throw new Malformed(file, nameLine, "“" + name + "” is given twice: keep one");
            }
            token = parser.nextToken();
        }
        return new Mapping(file, line, entries);
    }

    private Sequence sequence(int line, int depth) throws Malformed {
        List<Node> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(node(token, depth + 1));
            token = parser.nextToken();
        }
        return new Sequence(file, line, items);
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
