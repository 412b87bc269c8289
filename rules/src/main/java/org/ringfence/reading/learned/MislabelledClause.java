package org.ringfence.reading.learned;

/** A line of labelled clauses that is not one. */
public final class MislabelledClause extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;

    MislabelledClause(String place, int line, String what) {
        super(place + ", line " + line + ": " + what);
        this.line = line;
        this.what = what;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong with it. */
    public String what() {
        return what;
    }
}
