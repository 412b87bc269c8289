package org.ringfence.terms;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Node;
import org.ringfence.tree.Scalar;
import org.ringfence.tree.Sequence;

/** Words for messages about the schema. */
final class Wording {
    private static final int FAR = 3;

    private Wording() {}

    static String oneOf(List<String> allowed) {
        return allowed.size() == 1 ? allowed.get(0) : "one of " + String.join(", ", allowed);
    }

    static String instead(String given, Collection<String> known) {
        return "use one of " + String.join(", ", known) + didYouMean(given, known);
    }

    /** The allowed word nearest to the one given, if it is near. */
    static String didYouMean(String given, Collection<String> allowed) {
        @Nullable String nearest = null;
        int least = FAR;
        for (String word : allowed) {
            int distance = distance(given, word);
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }

    static String types(List<String> types) {
        return String.join(" or ", types.stream().map(Wording::type).toList());
    }

    /** The type of a value as JSON Schema names it; whole numbers are numbers here. */
    static String typeOf(Node node) {
        if (node instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT -> "string";
                case NUMBER -> "number";
                case TRUTH -> "boolean";
                case NULL -> "null";
            };
        }
        return node instanceof Mapping ? "object" : "array";
    }

    /** A text or a list of texts, as a list. */
    static List<String> texts(@Nullable Node node) {
        if (node instanceof Scalar scalar) {
            return List.of(scalar.text());
        }
        return node instanceof Sequence sequence
                ? sequence.items().stream().map(item -> ((Scalar) item).text()).toList()
                : List.of();
    }

    private static String type(String type) {
        return switch (type) {
            case "object" -> "a mapping of names to values";
            case "array" -> "a list";
            case "string" -> "text";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            default -> "a number";
        };
    }

    /** How many letters must change, with both words in lower case; no more than a word's length is looked at. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) >= FAR) {
            return FAR;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[b.length()];
    }
}
