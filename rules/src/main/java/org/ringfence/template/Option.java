package org.ringfence.template;

import java.util.List;

/**
 * One alternative of a choice.
 *
 * @param name how the template calls it, such as {@code A}; empty for one that may be left out
 * @param keep the edits that take its brackets away and leave its words
 * @param drop the edits that take its words away too
 */
record Option(String name, List<Edit> keep, List<Edit> drop) {
    Option {
        keep = List.copyOf(keep);
        drop = List.copyOf(drop);
    }
}
