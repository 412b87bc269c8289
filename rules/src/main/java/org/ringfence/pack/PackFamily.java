package org.ringfence.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Parameter;

/**
 * One family of rules inside a pack.
 *
 * @param room its folder's name, such as {@code profit}
 * @param cards its rules, in the order of the file
 * @param rows its thresholds and name lists
 * @param logic {@code rules.drl}
 * @param phrases {@code phrases.yaml}, or null where the family reads nothing from prose
 * @param cases {@code cases.yaml}, or null where there is none
 * @param examples {@code examples.jsonl}, or null where there is none
 */
public record PackFamily(
        String room,
        List<RuleCard> cards,
        List<ParameterRow> rows,
        PackFile logic,
        @Nullable PackFile phrases,
        @Nullable PackFile cases,
        @Nullable PackFile examples) {
    public PackFamily {
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    /** Its thresholds and name lists as rules see them. */
    public List<Parameter> parameters() {
        return rows.stream().map(ParameterRow::parameter).toList();
    }
}
