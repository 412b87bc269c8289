package org.ringfence.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Node;
import org.ringfence.tree.Scalar;
import org.ringfence.tree.Sequence;

/**
 * Holds terms against their schema, with the line and the way out in every message. Knows the keywords that the schema uses and
 * refuses to start with one that it does not; a test holds its verdicts to those of a complete validator, which would cost a cold
 * start more than all else together.
 */
final class SchemaCheck {
    static final int MOST_FAULTS = 50;

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
            "items",
            "maxItems",
            "uniqueItems",
            "minLength",
            "maxLength",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "multipleOf");

    private final Mapping root;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();

    /**
     * A word from a closed vocabulary, outside any list of records.
     *
     * @param subject its dotted path
     */
    record Setting(String subject, Place place) {}

    private SchemaCheck(Mapping root) {
        this.root = root;
    }

    /** Checks terms against the published schema. */
    static SchemaCheck of(Node terms) {
        SchemaCheck check = new SchemaCheck(TermsSchema.root());
        check.check(new Place(terms, ""), terms, check.root, "");
        return check;
    }

    /** What breaks the schema, in the order of the file; at most {@link #MOST_FAULTS} are told. */
    List<Fault> faults() {
        return faults;
    }

    /** The settings found; of use only if there are no faults. */
    List<Setting> settings() {
        return settings;
    }

    private void check(Place place, Node node, Mapping schema, @Nullable String subject) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        unknownKeywords(schema);
        @Nullable String ref = text(schema, "$ref");
        if (ref != null) {
            check(place, node, definition(ref), subject);
            return;
        }
        if (!typed(place, node, schema)) {
            return;
        }
        if (node instanceof Mapping mapping) {
            properties(place, mapping, schema, subject);
        } else if (node instanceof Sequence sequence) {
            items(place, sequence, schema, subject);
        } else if (node instanceof Scalar scalar) {
            scalar(place, scalar, schema, subject);
        }
    }

    private void properties(Place place, Mapping mapping, Mapping schema, @Nullable String subject) {
        Map<String, Node> known = mapping(schema, "properties").entries();
        for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
            Place at = place.at(entry.getKey());
            if (known.get(entry.getKey()) instanceof Mapping property) {
                check(at, entry.getValue(), property, subject == null ? null : below(subject, entry.getKey()));
            } else {
                fault(at, "is not known here: " + Wording.instead(entry.getKey(), known.keySet()));
            }
        }
        for (Node name : list(schema, "required")) {
            if (!mapping.entries().containsKey(((Scalar) name).text())) {
                fault(place, "lacks " + ((Scalar) name).text() + ": add it");
            }
        }
    }

    private void items(Place place, Sequence sequence, Mapping schema, @Nullable String subject) {
        if (subject != null && sequence.items().isEmpty()) {
            settings.add(new Setting(subject, place));
        }
        @Nullable BigDecimal most = number(schema, "maxItems");
        if (most != null && sequence.items().size() > most.intValue()) {
            fault(place, "has " + sequence.items().size() + " entries: " + most + " is the most");
            return;
        }
        Mapping item = mapping(schema, "items");
        boolean records = item.entries().containsKey("properties");
        Set<String> seen = new HashSet<>();
        for (Place at : place.items()) {
            check(at, Objects.requireNonNull(at.node()), item, records ? null : subject);
            if (schema.entries().containsKey("uniqueItems") && !seen.add(at.text())) {
                fault(at, "stands twice in the list: “" + at.text() + "”; keep one");
            }
        }
    }

    private void scalar(Place place, Scalar scalar, Mapping schema, @Nullable String subject) {
        List<Node> words = list(schema, "enum");
        if (!words.isEmpty()) {
            List<String> allowed =
                    words.stream().map(word -> ((Scalar) word).text()).toList();
            if (!allowed.contains(scalar.text())) {
                fault(
                        place,
                        "must be " + Wording.oneOf(allowed) + ", not " + scalar.what()
                                + Wording.didYouMean(scalar.text(), allowed));
            } else if (subject != null) {
                settings.add(new Setting(subject, place));
            }
        } else if (scalar.kind() == Scalar.Kind.TRUTH && subject != null) {
            settings.add(new Setting(subject, place));
        } else if (scalar.kind() == Scalar.Kind.TEXT) {
            length(place, scalar.text(), schema);
        } else if (scalar.kind() == Scalar.Kind.NUMBER) {
            new NumberCheck(schema).fault(scalar.text()).ifPresent(what -> fault(place, what));
        }
    }

    private void length(Place place, String text, Mapping schema) {
        int length = text.codePointCount(0, text.length());
        @Nullable BigDecimal least = number(schema, "minLength");
        @Nullable BigDecimal most = number(schema, "maxLength");
        if (least != null && length < least.intValue()) {
            fault(place, "is empty: write it, or leave the line out");
        }
        if (most != null && length > most.intValue()) {
            fault(place, "is " + length + " characters long: " + most + " is the most");
        }
    }

    /** Whether the value is of a type that the schema allows; notes a fault if not. */
    private boolean typed(Place place, Node node, Mapping schema) {
        List<String> types = Wording.texts(schema.entries().get("type"));
        String actual = Wording.typeOf(node);
        if (types.isEmpty()
                || types.contains(actual)
                || (actual.equals("number") && types.contains("integer"))) { // NumberCheck tells whether it is whole
            return true;
        }
        String hint = actual.equals("null")
                ? ": write it, or leave the line out"
                : types.contains("string") && node instanceof Scalar ? ": put it in quotation marks" : "";
        fault(place, "must be " + Wording.types(types) + ", not " + node.what() + hint);
        return false;
    }

    private Mapping definition(String ref) {
        return mapping(mapping(root, "$defs"), ref.substring("#/$defs/".length()));
    }

    private void fault(Place place, String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(
                    place.pointer(), place.node() == null ? 0 : place.node().line(), what));
        }
    }

    private static void unknownKeywords(Mapping schema) {
        if (!KNOWN.containsAll(schema.entries().keySet())) {
            throw new IllegalStateException("the schema of terms uses a keyword that is not checked: "
                    + schema.entries().keySet());
        }
    }

    private static String below(String subject, String name) {
        return subject.isEmpty() ? name : subject + "." + name;
    }

    private static Mapping mapping(Mapping schema, String name) {
        return schema.entries().get(name) instanceof Mapping mapping ? mapping : new Mapping("", 0, Map.of());
    }

    private static List<Node> list(Mapping schema, String name) {
        return schema.entries().get(name) instanceof Sequence sequence ? sequence.items() : List.of();
    }

    private static @Nullable String text(Mapping schema, String name) {
        return schema.entries().get(name) instanceof Scalar scalar ? scalar.text() : null;
    }

    private static @Nullable BigDecimal number(Mapping schema, String name) {
        @Nullable String text = text(schema, name);
        return text == null ? null : new BigDecimal(text);
    }
}
