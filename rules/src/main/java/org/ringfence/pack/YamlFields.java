package org.ringfence.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a YAML mapping for its fields, and notes everything that is missing, unknown or of the wrong shape. */
final class YamlFields {
    private final String file;
    private final YamlValue.Fields fields;
    private final List<Problem> problems;

    private YamlFields(String file, YamlValue.Fields fields, List<Problem> problems) {
        this.file = file;
        this.fields = fields;
        this.problems = problems;
    }

    static YamlFields of(String file, @Nullable YamlValue value, List<Problem> problems) {
        if (value instanceof YamlValue.Fields fields) {
            return new YamlFields(file, fields, problems);
        }
        if (value != null) {
            problems.add(
                    new Problem(file, value.line(), "a list of name: value lines is wanted here", "write name: value"));
        }
        // Whatever is missing from what is no mapping at all was said with that.
        return new YamlFields(file, new YamlValue.Fields(Map.of(), Map.of(), 0), new ArrayList<>());
    }

    int line() {
        return fields.line();
    }

    int line(String name) {
        return fields.lines().getOrDefault(name, fields.line());
    }

    boolean has(String name) {
        return fields.values().containsKey(name);
    }

    /** Notes every field that is not on the list. */
    void only(Set<String> known) {
        for (String name : fields.values().keySet()) {
            if (!known.contains(name)) {
                problems.add(new Problem(
                        file,
                        line(name),
                        "unknown field \"" + name + "\"",
                        "use one of "
                                + String.join(", ", known.stream().sorted().toList())));
            }
        }
    }

    /** What stands under a name, or null. */
    @Nullable
    YamlValue value(String name) {
        return fields.values().get(name);
    }

    /** A text that must be there. */
    String text(String name) {
        String text = textOr(name, "");
        if (text.isBlank() && !has(name)) {
            problem(line(), "\"" + name + "\" is missing", "add " + name + ": …");
        }
        return text;
    }

    /** A text that may be missing. */
    String textOr(String name, String otherwise) {
        YamlValue value = fields.values().get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text().strip();
        }
        problem(value.line(), "\"" + name + "\" must be a text", "write it on one line or in quotation marks");
        return otherwise;
    }

    boolean flag(String name) {
        String text = textOr(name, "false");
        if (!text.equals("true") && !text.equals("false")) {
            problem(line(name), "\"" + name + "\" must be true or false, not \"" + text + "\"", "write true or false");
        }
        return text.equals("true");
    }

    /** A list of texts; empty if missing. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (YamlValue item : items(name)) {
            if (item instanceof YamlValue.Scalar scalar) {
                texts.add(scalar.text().strip());
            } else {
                problem(
                        item.line(),
                        "each entry of \"" + name + "\" must be a text",
                        "put it in quotation marks if it holds a colon");
            }
        }
        return texts;
    }

    /** A list; empty if missing. */
    List<YamlValue> items(String name) {
        YamlValue value = fields.values().get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof YamlValue.Items items) {
            return items.values();
        }
        problem(value.line(), "\"" + name + "\" must be a list", "begin each entry with a dash");
        return List.of();
    }

    /** The fields of a nested mapping, in order; empty if missing. */
    Map<String, YamlValue> nested(String name) {
        YamlValue value = fields.values().get(name);
        if (value instanceof YamlValue.Fields nested) {
            return new LinkedHashMap<>(nested.values());
        }
        if (value != null) {
            problem(value.line(), "\"" + name + "\" must hold name: value lines", "write name: value");
        }
        return Map.of();
    }

    void problem(int line, String what, String instead) {
        problems.add(new Problem(file, line, what, instead));
    }
}
