package org.ringfence.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One numbered or unnumbered paragraph, list item or table row of a draft.
 *
 * @param index its place in {@link Draft#clauses()}, from 0
 * @param label the full label that a reader sees, such as {@code 12.4(a)(ii)} or {@code Schedule 3, 2.1}; empty if none
 * @param kind what it is on the page
 * @param headings the headings above it, outermost first, without itself
 * @param parent the index of the clause whose text introduces this one (a list's stem, a numbered parent), or -1
 * @param text the text without its number, white space folded to single blanks
 * @param line the first source line, from 1, or 0
 * @param page the page, from 1, or 0
 */
public record Clause(
        int index, String label, ClauseKind kind, List<String> headings, int parent, String text, int line, int page) {
    public Clause {
        headings = List.copyOf(headings);
    }

    /** The nearest heading above, or null. */
    public @Nullable String heading() {
        return headings.isEmpty() ? null : headings.get(headings.size() - 1);
    }

    /** This clause from {@code start} to {@code end} as a place to turn to. */
    public Location at(int start, int end) {
        return new Location(label, heading(), page, line, index, start, end, text.substring(start, end));
    }

    /** The whole clause as a place to turn to. */
    public Location whole() {
        return at(0, text.length());
    }
}
