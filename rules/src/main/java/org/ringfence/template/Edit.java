package org.ringfence.template;

/**
 * One change to a clause's text.
 *
 * @param clause the clause's index
 * @param start where the words that go begin, in UTF-16 units
 * @param end where they end, exclusive
 * @param instead what stands there afterwards
 */
record Edit(int clause, int start, int end, String instead) {
    boolean overlaps(Edit other) {
        return clause == other.clause && start < other.end && other.start < end;
    }
}
