package org.ringfence.check;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills a rule's message. {@code {name}} stands for an argument of the rule's consequence; a part in square brackets is dropped where one
 * of its arguments is not given.
 */
final class Message {
    private Message() {}

    static String fill(String template, Map<String, Object> arguments) {
        StringBuilder filled = new StringBuilder(template.length() + 40);
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            int close = c == '[' ? template.indexOf(']', at) : -1;
            if (close > 0) {
                @Nullable String part = part(template.substring(at + 1, close), arguments);
                filled.append(part == null ? "" : part);
                at = close + 1;
            } else {
                int open = template.indexOf('[', at + 1);
                int end = open < 0 ? template.length() : open;
                @Nullable String part = part(template.substring(at, end), arguments);
                filled.append(part == null ? template.substring(at, end) : part);
                at = end;
            }
        }
        return filled.toString().strip();
    }

    /** The part with its arguments filled in, or null if one is not given. */
    private static @Nullable String part(String part, Map<String, Object> arguments) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (true) {
            int open = part.indexOf('{', at);
            int close = open < 0 ? -1 : part.indexOf('}', open);
            if (close < 0) {
                return filled.append(part, at, part.length()).toString();
            }
            @Nullable Object value = arguments.get(part.substring(open + 1, close));
            if (value == null) {
                return null;
            }
            filled.append(part, at, open).append(words(value));
            at = close + 1;
        }
    }

    /** Numbers are grouped by thousands, as contracts write sums and populations. */
    private static String words(Object value) {
        return value instanceof Number number
                ? new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK)).format(number)
                : String.valueOf(value);
    }
}
