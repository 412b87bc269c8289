package org.ringfence.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names with values, in the order of the file.
 *
 * @param file the file
 * @param line the line on which it begins
 * @param entries the values by name; no name stands twice
 */
public record Mapping(String file, int line, Map<String, Node> entries) implements Node {
    public Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String what() {
        return "a mapping";
    }

    /** The value, which must be there. */
    public Node required(String name) throws Malformed {
        Node node = optional(name);
        if (node == null) {
            throw malformed(name + " is missing");
        }
        return node;
    }

    /** The value, or null where it is absent or null. */
    public @Nullable Node optional(String name) {
        Node node = entries.get(name);
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL ? null : node;
    }

    /** The items of a list that may be absent. */
    public List<Node> listOrNone(String name) throws Malformed {
        Node node = optional(name);
        return node == null ? List.of() : node.list(name);
    }

    /** Refuses names other than these: a slip of the pen must not quietly mean less. */
    public void allow(Set<String> names) throws Malformed {
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!names.contains(entry.getKey())) {
                List<String> known = names.stream().sorted().toList();
                throw entry.getValue()
                        .malformed("“" + entry.getKey() + "” is not known here"
                                + Nearest.to(entry.getKey(), known)
                                        .map(near -> "; did you mean " + near + "? The names are ")
                                        .orElse(": use ")
                                + String.join(", ", known));
            }
        }
    }
}
