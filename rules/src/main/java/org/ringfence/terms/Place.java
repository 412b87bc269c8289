package org.ringfence.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.draft.Stated;
import org.ringfence.tree.Mapping;
import org.ringfence.tree.Node;
import org.ringfence.tree.Scalar;
import org.ringfence.tree.Sequence;

/**
 * A value of the terms with its JSON pointer. Reading presumes that the terms keep to their schema.
 *
 * @param node the value, or null where the terms leave it out
 * @param pointer its JSON pointer
 */
record Place(@Nullable Node node, String pointer) {
    private static final int LONGEST_QUOTE = 200;

    boolean given() {
        return node != null;
    }

    /** The value of one name; left out if this is. */
    Place at(String name) {
        Node value = node instanceof Mapping mapping ? mapping.entries().get(name) : null;
        return new Place(value, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** The items of a list; none if it is left out. */
    List<Place> items() {
        List<Place> items = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                items.add(new Place(item, pointer + "/" + items.size()));
            }
        }
        return items;
    }

    /** The text; empty if it is left out. */
    String text() {
        return node instanceof Scalar scalar ? scalar.text().strip() : "";
    }

    @Nullable
    BigDecimal number() {
        return node instanceof Scalar scalar ? new BigDecimal(scalar.text()) : null;
    }

    /** True or false; false if it is left out. */
    boolean truth() {
        return text().equals("true");
    }

    /** Where a report shall point. */
    Location location() {
        String quote = node == null ? "" : quote(node);
        return new Location(pointer, null, 0, node == null ? 0 : node.line(), -1, 0, quote.length(), quote);
    }

    /** The text and where it stands, or null if it is left out. */
    @Nullable
    Stated<String> stated() {
        return given() ? new Stated<>(text(), location()) : null;
    }

    private static String quote(Node node) {
        StringBuilder quote = new StringBuilder();
        if (node instanceof Mapping mapping) {
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                if (entry.getValue() instanceof Scalar scalar) {
                    quote.append(quote.isEmpty() ? "" : "; ")
                            .append(entry.getKey())
                            .append(": ")
                            .append(scalar.text());
                }
            }
        } else if (node instanceof Scalar scalar) {
            quote.append(scalar.text());
        }
        return quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote.toString();
    }
}
