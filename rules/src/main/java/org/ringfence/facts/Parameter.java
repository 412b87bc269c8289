package org.ringfence.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A threshold or list of names that reviewers own, from a pack's {@code parameters.csv}.
 *
 * @param id the rule's id, a dot and a name, such as {@code OUT-3.max-outcomes}
 * @param number the value if it is a number, else zero
 * @param words the values, if it is a list of names; for a number, that number as written
 */
public record Parameter(String id, BigDecimal number, List<String> words) {
    public Parameter {
        words = List.copyOf(words);
    }
}
