package org.ringfence.pack;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes part of a YAML file as YAML on one line, so that whoever reads it decides anew what its plain words and numbers are. */
final class YamlText {
    /** What might be a number, true, false or nothing if it is not in quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.+-]{1,60}|~");

    private YamlText() {}

    static String of(@Nullable YamlValue value) {
        StringBuilder text = new StringBuilder();
        if (value != null) {
            write(value, text);
        }
        return text.toString();
    }

    private static void write(YamlValue value, StringBuilder text) {
        if (value instanceof YamlValue.Scalar scalar) {
            if (!scalar.quoted() && scalar.text().isEmpty()) {
                text.append('~');
            } else {
                boolean plain = !scalar.quoted() && PLAIN.matcher(scalar.text()).matches();
                text.append(plain ? scalar.text() : quoted(scalar.text()));
            }
        } else if (value instanceof YamlValue.Items items) {
            text.append('[');
            for (YamlValue item : items.values()) {
                write(item, text);
                text.append(", ");
            }
            text.append(']');
        } else if (value instanceof YamlValue.Fields fields) {
            text.append('{');
            fields.values().forEach((name, one) -> {
                text.append(quoted(name)).append(": ");
                write(one, text);
                text.append(", ");
            });
            text.append('}');
        }
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
