package org.ringfence.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.pack.Problem;
import org.ringfence.pack.YamlValue;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Node;
import org.ringfence.tree.Scalar;
import org.ringfence.tree.Sequence;

/**
 * Holds a YAML file of a pack against its published schema, with the line and the way out in every message. Knows the keywords that these
 * schemas use, and refuses to work with one that it does not; a test holds its verdicts to those of a complete validator.
 */
final class SchemaCheck {
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
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    /** What YAML takes for something else than a text unless it stands in quotation marks. */
    private static final Pattern NO_TEXT = Pattern.compile("-?\\d+|-?\\d+\\.\\d+|true|false|null|~|");
    /** What some programs still take for true or false. */
    private static final Set<String> OLD_TRUTH = Set.of("yes", "no", "on", "off", "y", "n");

    private final String file;
    private final Mapping root;
    private final List<Problem> problems;

    SchemaCheck(String file, Mapping root, List<Problem> problems) {
        this.file = file;
        this.root = root;
        this.problems = problems;
    }

    /** Checks a whole file. */
    void check(YamlValue value) {
        check(value, root, "the file");
    }

    private void check(YamlValue value, Mapping schema, String name) {
        if (!KNOWN.containsAll(schema.entries().keySet())) {
            throw new IllegalStateException("a schema uses a keyword that is not checked: "
                    + schema.entries().keySet());
        }
        @Nullable String ref = text(schema, "$ref");
        if (ref != null) {
            check(value, definition(ref), name);
            return;
        }
        @Nullable String type = text(schema, "type");
        boolean shownByPattern =
                value instanceof YamlValue.Scalar && schema.entries().containsKey("pattern");
        if (type != null && !shownByPattern && !typed(value, type, name)) {
            return;
        }
        if (value instanceof YamlValue.Fields fields) {
            fields(fields, schema);
        } else if (value instanceof YamlValue.Items items) {
            items(items, schema, name);
        } else {
            scalar((YamlValue.Scalar) value, schema, name);
        }
        branches(value, schema, name);
    }

    private boolean typed(YamlValue value, String type, String name) {
        boolean fits = fits(value, type);
        if (!fits) {
            boolean blank =
                    value instanceof YamlValue.Scalar scalar && scalar.text().isEmpty();
            wrong(
                    value.line(),
                    quoted(name) + (blank ? " is empty" : " must be " + SchemaWords.type(type)),
                    blank
                            ? "write it, or take the line out"
                            : SchemaWords.insteadOfType(type, value instanceof YamlValue.Fields));
        }
        return fits;
    }

    private static boolean fits(YamlValue value, String type) {
        return switch (type) {
            case "object" -> value instanceof YamlValue.Fields;
            case "array" -> value instanceof YamlValue.Items;
            case "boolean" ->
                value instanceof YamlValue.Scalar scalar
                        && !scalar.quoted()
                        && (scalar.text().equals("true") || scalar.text().equals("false"));
            case "integer" ->
                value instanceof YamlValue.Scalar scalar
                        && !scalar.quoted()
                        && WHOLE.matcher(scalar.text()).matches();
            case "string" ->
                value instanceof YamlValue.Scalar scalar
                        && (scalar.quoted() || !NO_TEXT.matcher(scalar.text()).matches());
            default -> throw new IllegalStateException("a schema uses a type that is not checked: " + type);
        };
    }

    private void fields(YamlValue.Fields value, Mapping schema) {
        Map<String, Node> known = mapping(schema, "properties").entries();
        for (Map.Entry<String, YamlValue> entry : value.values().entrySet()) {
            String name = entry.getKey();
            int line = value.lines().getOrDefault(name, value.line());
            if (schema.entries().get("propertyNames") instanceof Mapping names) {
                new SchemaCheck(file, root, problems)
                        .scalar(new YamlValue.Scalar(name, true, line), resolved(names), name);
            }
            Node rest = schema.entries().get("additionalProperties");
            if (known.get(name) instanceof Mapping property) {
                check(entry.getValue(), property, name);
            } else if (rest instanceof Mapping each) {
                check(entry.getValue(), each, name);
            } else if (rest instanceof Scalar && !known.isEmpty()) {
                wrong(line, "unknown field \"" + name + "\"", SchemaWords.fields(name, known.keySet()));
            }
        }
        for (String name : texts(schema, "required")) {
            if (!value.values().containsKey(name)) {
                wrong(value.line(), "\"" + name + "\" is missing", "add " + name + ": …");
            }
        }
        if (value.values().isEmpty() && number(schema, "minProperties") > 0) {
            wrong(value.line(), "nothing stands here", "add at least one line");
        }
    }

    private void items(YamlValue.Items value, Mapping schema, String name) {
        int least = number(schema, "minItems");
        if (value.values().size() < least) {
            wrong(
                    value.line(),
                    quoted(name) + " has " + value.values().size() + " entries",
                    "add to at least " + least + ", or take it out");
        }
        Set<String> seen = new HashSet<>();
        for (YamlValue item : value.values()) {
            if (schema.entries().get("items") instanceof Mapping each) {
                check(item, each, name);
            }
            if (schema.entries().containsKey("uniqueItems")
                    && item instanceof YamlValue.Scalar scalar
                    && !seen.add(scalar.text())) {
                wrong(item.line(), "“" + scalar.text() + "” stands twice in " + quoted(name), "keep one of the two");
            }
        }
    }

    private void scalar(YamlValue.Scalar value, Mapping schema, String name) {
        String text = value.text();
        List<String> allowed = texts(schema, "enum");
        if (!allowed.isEmpty() && !allowed.contains(text)) {
            wrong(value.line(), "“" + text + "” cannot stand for " + quoted(name), SchemaWords.choose(text, allowed));
        }
        @Nullable String constant = text(schema, "const");
        if (constant != null && !constant.equals(text)) {
            wrong(value.line(), "“" + text + "” cannot stand for " + quoted(name), "write " + constant);
        }
        if (!value.quoted() && OLD_TRUTH.contains(text)) {
            wrong(
                    value.line(),
                    quoted(name) + " is an unquoted " + text + ", which other programs read as true or false",
                    "put it into quotation marks: \"" + text + "\"");
        }
        @Nullable String pattern = text(schema, "pattern");
        if (pattern != null && !Pattern.compile(pattern).matcher(text).find()) {
            @Nullable String description = text(schema, "description");
            wrong(
                    value.line(),
                    "“" + text + "” does not fit " + quoted(name),
                    SchemaWords.pattern(pattern, description == null ? "" : description));
        }
        int length = text.codePointCount(0, text.length());
        if (length < number(schema, "minLength")) {
            wrong(
                    value.line(),
                    quoted(name) + (length == 0 ? " is empty" : " is too short"),
                    length == 0 ? "write it, or take the line out" : "say it in a sentence");
        }
        if (schema.entries().containsKey("maxLength") && length > number(schema, "maxLength")) {
            wrong(
                    value.line(),
                    quoted(name) + " has " + length + " letters",
                    "shorten it to " + number(schema, "maxLength"));
        }
        if (schema.entries().containsKey("maximum")
                && WHOLE.matcher(text).matches()
                && (Long.parseLong(text) > number(schema, "maximum")
                        || Long.parseLong(text) < number(schema, "minimum"))) {
            wrong(
                    value.line(),
                    quoted(name) + " is " + text,
                    "use a number from " + number(schema, "minimum") + " to " + number(schema, "maximum"));
        }
    }

    private void branches(YamlValue value, Mapping schema, String name) {
        for (String keyword : List.of("anyOf", "oneOf")) {
            List<Mapping> branches = mappings(schema, keyword);
            long fit = branches.stream().filter(one -> holds(value, one)).count();
            if (!branches.isEmpty() && (fit == 0 || (fit > 1 && keyword.equals("oneOf")))) {
                noBranch(value, branches, name, fit > 0);
            }
        }
        if (schema.entries().get("not") instanceof Mapping not && holds(value, not)) {
            Set<String> unwanted = new HashSet<>(texts(not, "required"));
            mappings(not, "anyOf").forEach(one -> unwanted.addAll(texts(one, "required")));
            YamlValue.Fields fields = (YamlValue.Fields) value;
            unwanted.stream()
                    .filter(fields.values()::containsKey)
                    .forEach(one -> wrong(
                            fields.lines().getOrDefault(one, fields.line()),
                            "\"" + one + "\" has no place here",
                            "take it out; it belongs to entries of another kind"));
        }
        if (schema.entries().get("if") instanceof Mapping condition) {
            Node then = schema.entries().get(holds(value, condition) ? "then" : "else");
            if (then instanceof Mapping more) {
                check(value, more, name);
            }
        }
    }

    /** Says what is wrong with a value that may be one of several things: by the branch that has its shape, if one has. */
    private void noBranch(YamlValue value, List<Mapping> branches, String name, boolean several) {
        for (Mapping branch : branches) {
            Mapping one = resolved(branch);
            @Nullable String type = text(one, "type");
            boolean shaped = type != null
                    ? shape(type).isInstance(value)
                    : one.entries().containsKey("enum") && value instanceof YamlValue.Scalar;
            if (shaped) {
                check(value, one, name);
                return;
            }
        }
        if (!several && value instanceof YamlValue.Fields fields && nearest(fields, branches)) {
            return;
        }
        List<String> ways = new ArrayList<>();
        branches.forEach(branch -> {
            List<String> needed = texts(branch, "required");
            if (!needed.isEmpty()) {
                ways.add(String.join(" and ", needed));
            }
        });
        wrong(
                value.line(),
                several
                        ? "several of " + String.join("; ", ways) + " are here"
                        : quoted(name) + " lacks what it is about",
                ways.isEmpty()
                        ? "look at how the other entries are written"
                        : "give one of: " + String.join("; ", ways));
    }

    /** Says what is missing from the branch of which something is there. */
    private boolean nearest(YamlValue.Fields fields, List<Mapping> branches) {
        for (Mapping branch : branches) {
            List<String> missing = new ArrayList<>(texts(branch, "required"));
            int needed = missing.size();
            missing.removeAll(fields.values().keySet());
            if (!missing.isEmpty() && missing.size() < needed) {
                missing.forEach(one -> wrong(fields.line(), "\"" + one + "\" is missing", "add " + one + ": …"));
                return true;
            }
        }
        return false;
    }

    private static Class<? extends YamlValue> shape(String type) {
        return switch (type) {
            case "object" -> YamlValue.Fields.class;
            case "array" -> YamlValue.Items.class;
            default -> YamlValue.Scalar.class;
        };
    }

    private boolean holds(YamlValue value, Mapping schema) {
        List<Problem> found = new ArrayList<>();
        Mapping one = resolved(schema);
        new SchemaCheck(file, root, found).check(value, one, "");
        return found.isEmpty();
    }

    private Mapping resolved(Mapping schema) {
        @Nullable String ref = text(schema, "$ref");
        return ref == null ? schema : definition(ref);
    }

    private Mapping definition(String ref) {
        return mapping(mapping(root, "$defs"), ref.substring("#/$defs/".length()));
    }

    private void wrong(int line, String what, String instead) {
        Problem problem = new Problem(file, line, what, instead);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private static String quoted(String name) {
        return name.equals("the file") ? name : "\"" + name + "\"";
    }

    private static Mapping mapping(Mapping schema, String name) {
        return schema.entries().get(name) instanceof Mapping mapping ? mapping : new Mapping("", 0, Map.of());
    }

    private static List<Mapping> mappings(Mapping schema, String name) {
        List<Mapping> mappings = new ArrayList<>();
        if (schema.entries().get(name) instanceof Sequence sequence) {
            sequence.items().forEach(one -> mappings.add((Mapping) one));
        }
        return mappings;
    }

    private static List<String> texts(Mapping schema, String name) {
        List<String> texts = new ArrayList<>();
        if (schema.entries().get(name) instanceof Sequence sequence) {
            sequence.items().forEach(one -> texts.add(((Scalar) one).text()));
        }
        return texts;
    }

    private static @Nullable String text(Mapping schema, String name) {
        return schema.entries().get(name) instanceof Scalar scalar ? scalar.text() : null;
    }

    private static int number(Mapping schema, String name) {
        @Nullable String text = text(schema, name);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
