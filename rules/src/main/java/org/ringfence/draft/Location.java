package org.ringfence.draft;

import org.jspecify.annotations.Nullable;

/**
 * A place in a draft that a person can turn to.
 *
 * @param clause the label as printed, such as {@code 12.4(a)(ii)} or {@code Schedule 3, 2.1}; a JSON pointer for structured terms;
 *     empty for text before the first number
 * @param heading the nearest heading above, or null where there is none
 * @param page the page, from 1, or 0 where the format has no pages
 * @param line the line of the source on which the clause begins, from 1, or 0 where the format has no lines
 * @param index the clause's place in {@link Draft#clauses()}, or -1 for structured terms
 * @param start where the quotation begins in the clause's text, in UTF-16 units
 * @param end where the quotation ends, exclusive
 * @param quote the draft's own words from start to end
 */
public record Location(
        String clause, @Nullable String heading, int page, int line, int index, int start, int end, String quote) {}
