package org.ringfence.tree;

/**
 * A single value.
 *
 * @param file the file
 * @param line its line
 * @param kind what it is
 * @param text as written, without quotation marks
 */
public record Scalar(String file, int line, Kind kind, String text) implements Node {
    /** What a single value is. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NULL
    }

    @Override
    public String what() {
        return kind == Kind.NULL ? "nothing" : "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
    }
}
