package org.ringfence.lint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ringfence.tree.Nearest;

/** What to write instead of a value that a schema does not allow, in words. */
final class SchemaWords {
    private static final Map<String, String> TYPES = Map.of(
            "object", "name: value lines",
            "array", "a list",
            "string", "a text",
            "boolean", "true or false",
            "integer", "a whole number",
            "number", "a number");
    private static final Map<String, String> INSTEAD_OF_TYPE = Map.of(
            "object", "write name: value, one to a line and indented",
            "array", "begin each entry with a dash",
            "string", "write one text, in quotation marks",
            "boolean", "write true or false, without quotation marks",
            "integer", "write a whole number in figures, without quotation marks",
            "number", "write a number in figures, without quotation marks");
    private static final Map<String, String> PATTERNS = Map.of(
            "^[A-Z]{2,5}-[1-9]\\d?$", "write the family's capital letters, a hyphen and a number, such as PRF-2",
            "^[A-Z]{2,5}$", "write two to five capital letters, such as PRF",
            "^\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}$", "use three numbers, such as 1.0.0",
            "^\\d{4}-\\d{2}-\\d{2}$", "write it as 2026-03-09",
            "^[a-z][a-z0-9-]{0,60}$", "use lower-case words joined by hyphens",
            "^[a-z][a-z0-9-]{1,60}$", "use lower-case words joined by hyphens",
            "^[a-z][a-z0-9-]*$", "use lower-case words joined by hyphens",
            "^[a-z][a-z0-9_]{0,40}$", "use one lower-case word, the name of a folder of the pack",
            "^(breach|near miss|fine|silence): .+",
                    "begin it with \"breach: \", \"near miss: \", \"fine: \" or \"silence: \"");

    private SchemaWords() {}

    static String type(String type) {
        return TYPES.getOrDefault(type, type);
    }

    /** @param fields whether name: value stands there, which a colon in a text makes of it */
    static String insteadOfType(String type, boolean fields) {
        if (type.equals("string") && fields) {
            return "write one text, and put it into quotation marks if it holds a colon";
        }
        return INSTEAD_OF_TYPE.getOrDefault(type, "write " + type(type));
    }

    /** @param description what the schema says of the value, or empty */
    static String pattern(String pattern, String description) {
        return PATTERNS.getOrDefault(pattern, description.isEmpty() ? "write it as in the other files" : description);
    }

    static String choose(String given, List<String> allowed) {
        return Nearest.offer(given, allowed) + "Use " + (allowed.size() == 1 ? "" : "one of ")
                + String.join(", ", allowed);
    }

    static String fields(String given, Collection<String> known) {
        return Nearest.offer(given, known) + "The fields here are " + String.join(", ", known);
    }
}
