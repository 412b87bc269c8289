package org.ringfence.lint;

import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.pack.YamlValue;

/** Which YAML values are of a schema's types. */
final class SchemaTypes {
    static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    /** What YAML takes for something else than a text unless it stands in quotation marks. */
    private static final Pattern NO_TEXT = Pattern.compile("-?\\d+|-?\\d+\\.\\d+|true|false|null|~|");
    /** What some programs still take for true or false. */
    static final Set<String> OLD_TRUTH = Set.of("yes", "no", "on", "off", "y", "n");

    private SchemaTypes() {}

    /** Whether a value is of a type, and is one however its reader reads YAML. */
    static boolean fits(YamlValue value, String type) {
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

    /** The kind of YAML value that a type has. */
    static Class<? extends YamlValue> shape(String type) {
        return switch (type) {
            case "object" -> YamlValue.Fields.class;
            case "array" -> YamlValue.Items.class;
            default -> YamlValue.Scalar.class;
        };
    }
}
