package org.ringfence.logic;

/** What cannot be read, where, and what to write instead. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;
    private final String instead;

    Refusal(int line, String what, String instead) {
        super(what, null, false, false);
        this.line = line;
        this.what = what;
        this.instead = instead;
    }

    int line() {
        return line;
    }

    String what() {
        return what;
    }

    String instead() {
        return instead;
    }
}
