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

/**
 * Holds a YAML file of a pack against its published schema, with the line and the way out in every message. Knows the keywords that these
 * schemas use, and refuses to work with one that it does not; a test holds its verdicts to those of a complete validator.
 */
final class SchemaCheck {
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
        SchemaKeywords.requireKnown(schema);
        @Nullable String ref = SchemaKeywords.text(schema, "$ref");
        if (ref != null) {
            check(value, definition(ref), name);
            return;
        }
        @Nullable String type = SchemaKeywords.text(schema, "type");
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
        boolean fits = SchemaTypes.fits(value, type);
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

    private void fields(YamlValue.Fields value, Mapping schema) {
        Map<String, Node> known = SchemaKeywords.mapping(schema, "properties").entries();
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
        for (String name : SchemaKeywords.texts(schema, "required")) {
            if (!value.values().containsKey(name)) {
                wrong(value.line(), "\"" + name + "\" is missing", "add " + name + ": …");
            }
        }
        if (value.values().isEmpty() && SchemaKeywords.number(schema, "minProperties") > 0) {
            wrong(value.line(), "nothing stands here", "add at least one line");
        }
    }

    private void items(YamlValue.Items value, Mapping schema, String name) {
        int least = SchemaKeywords.number(schema, "minItems");
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
        List<String> allowed = SchemaKeywords.texts(schema, "enum");
        if (!allowed.isEmpty() && !allowed.contains(text)) {
            wrong(value.line(), "“" + text + "” cannot stand for " + quoted(name), SchemaWords.choose(text, allowed));
        }
        @Nullable String constant = SchemaKeywords.text(schema, "const");
        if (constant != null && !constant.equals(text)) {
            wrong(value.line(), "“" + text + "” cannot stand for " + quoted(name), "write " + constant);
        }
        if (!value.quoted() && SchemaTypes.OLD_TRUTH.contains(text)) {
            wrong(
                    value.line(),
                    quoted(name) + " is an unquoted " + text + ", which other programs read as true or false",
                    "put it into quotation marks: \"" + text + "\"");
        }
        @Nullable String pattern = SchemaKeywords.text(schema, "pattern");
        if (pattern != null && !Pattern.compile(pattern).matcher(text).find()) {
            @Nullable String description = SchemaKeywords.text(schema, "description");
            wrong(
                    value.line(),
                    "“" + text + "” does not fit " + quoted(name),
                    SchemaWords.pattern(pattern, description == null ? "" : description));
        }
        int length = text.codePointCount(0, text.length());
        if (length < SchemaKeywords.number(schema, "minLength")) {
            wrong(
                    value.line(),
                    quoted(name) + (length == 0 ? " is empty" : " is too short"),
                    length == 0 ? "write it, or take the line out" : "say it in a sentence");
        }
        if (schema.entries().containsKey("maxLength") && length > SchemaKeywords.number(schema, "maxLength")) {
            wrong(
                    value.line(),
                    quoted(name) + " has " + length + " letters",
                    "shorten it to " + SchemaKeywords.number(schema, "maxLength"));
        }
        if (schema.entries().containsKey("maximum")
                && SchemaTypes.WHOLE.matcher(text).matches()
                && (Long.parseLong(text) > SchemaKeywords.number(schema, "maximum")
                        || Long.parseLong(text) < SchemaKeywords.number(schema, "minimum"))) {
            wrong(
                    value.line(),
                    quoted(name) + " is " + text,
                    "use a number from " + SchemaKeywords.number(schema, "minimum") + " to "
                            + SchemaKeywords.number(schema, "maximum"));
        }
    }

    private void branches(YamlValue value, Mapping schema, String name) {
        for (String keyword : List.of("anyOf", "oneOf")) {
            List<Mapping> branches = SchemaKeywords.mappings(schema, keyword);
            long fit = branches.stream().filter(one -> holds(value, one)).count();
            if (!branches.isEmpty() && (fit == 0 || (fit > 1 && keyword.equals("oneOf")))) {
                noBranch(value, branches, name, fit > 0);
            }
        }
        if (schema.entries().get("not") instanceof Mapping not && holds(value, not)) {
            Set<String> unwanted = new HashSet<>(SchemaKeywords.texts(not, "required"));
            SchemaKeywords.mappings(not, "anyOf")
                    .forEach(one -> unwanted.addAll(SchemaKeywords.texts(one, "required")));
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
            @Nullable String type = SchemaKeywords.text(one, "type");
            boolean shaped = type != null
                    ? SchemaTypes.shape(type).isInstance(value)
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
            List<String> needed = SchemaKeywords.texts(branch, "required");
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
            List<String> missing = new ArrayList<>(SchemaKeywords.texts(branch, "required"));
            int needed = missing.size();
            missing.removeAll(fields.values().keySet());
            if (!missing.isEmpty() && missing.size() < needed) {
                missing.forEach(one -> wrong(fields.line(), "\"" + one + "\" is missing", "add " + one + ": …"));
                return true;
            }
        }
        return false;
    }

    private boolean holds(YamlValue value, Mapping schema) {
        List<Problem> found = new ArrayList<>();
        Mapping one = resolved(schema);
        new SchemaCheck(file, root, found).check(value, one, "");
        return found.isEmpty();
    }

    private Mapping resolved(Mapping schema) {
        @Nullable String ref = SchemaKeywords.text(schema, "$ref");
        return ref == null ? schema : definition(ref);
    }

    private Mapping definition(String ref) {
        return SchemaKeywords.mapping(SchemaKeywords.mapping(root, "$defs"), ref.substring("#/$defs/".length()));
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
}
