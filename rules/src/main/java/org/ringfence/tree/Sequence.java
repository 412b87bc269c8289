package org.ringfence.tree;

import java.util.List;

/**
 * A list.
 *
 * @param file the file
 * @param line the line on which it begins
 * @param items its items in order
 */
public record Sequence(String file, int line, List<Node> items) implements Node {
    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public String what() {
        return "a list";
    }
}
