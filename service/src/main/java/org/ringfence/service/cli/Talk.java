package org.ringfence.service.cli;

/**
 * What standard error is told beside errors.
 *
 * @param quiet whether remarks and progress are left out
 * @param verbose whether every step is told
 */
record Talk(Terminal terminal, boolean quiet, boolean verbose) {

    /** Something a person should know. */
    void remark(String text) {
        if (!quiet) {
            terminal.err().println("ringfence: " + text);
        }
    }

    /** A step. */
    void step(String text) {
        if (verbose) {
            terminal.err().println("ringfence: " + text);
        }
    }

    /** An error, told whatever else is. */
    void error(String text) {
        terminal.err().println("ringfence: " + text);
    }
}
