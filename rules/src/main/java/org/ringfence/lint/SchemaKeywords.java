package org.ringfence.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Scalar;
import org.ringfence.tree.Sequence;

/** What a part of a schema says under its keywords; what it does not say is empty. */
final class SchemaKeywords {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "const",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "items",
            "minItems",
            "uniqueItems",
            "minProperties",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "pattern",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else");

    private SchemaKeywords() {}

    /** Refuses a schema with a keyword that {@link SchemaCheck} does not check. */
    static void requireKnown(Mapping schema) {
        if (!KNOWN.containsAll(schema.entries().keySet())) {
            throw new IllegalStateException("a schema uses a keyword that is not checked: "
                    + schema.entries().keySet());
        }
    }

    static Mapping mapping(Mapping schema, String name) {
        return schema.entries().get(name) instanceof Mapping mapping ? mapping : new Mapping("", 0, Map.of());
    }

    static List<Mapping> mappings(Mapping schema, String name) {
        List<Mapping> mappings = new ArrayList<>();
        if (schema.entries().get(name) instanceof Sequence sequence) {
            sequence.items().forEach(one -> mappings.add((Mapping) one));
        }
        return mappings;
    }

    static List<String> texts(Mapping schema, String name) {
        List<String> texts = new ArrayList<>();
        if (schema.entries().get(name) instanceof Sequence sequence) {
            sequence.items().forEach(one -> texts.add(((Scalar) one).text()));
        }
        return texts;
    }

    static @Nullable String text(Mapping schema, String name) {
        return schema.entries().get(name) instanceof Scalar scalar ? scalar.text() : null;
    }

    static int number(Mapping schema, String name) {
        @Nullable String text = text(schema, name);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
