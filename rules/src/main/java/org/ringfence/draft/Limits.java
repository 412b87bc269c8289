package org.ringfence.draft;

/**
 * Bounds on what is read of one draft; beyond them it is refused, never cut short.
 *
 * @param maxBytes the most bytes a file may have
 * @param maxExpandedBytes the most bytes that the parts of a compressed file may come to
 * @param maxClauses the most clauses
 * @param maxClauseChars the most characters in one clause
 */
public record Limits(int maxBytes, long maxExpandedBytes, int maxClauses, int maxClauseChars) {
    /** 32 MiB, 256 MiB unpacked, 200,000 clauses, 2,000,000 characters a clause: about thirty times the largest contract seen. */
    public static final Limits STANDARD = new Limits(32 << 20, 256L << 20, 200_000, 2_000_000);
}
