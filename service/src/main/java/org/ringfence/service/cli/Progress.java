package org.ringfence.service.cli;

/** Tells a waiting person how far a check of many drafts has come; silent where nobody waits. */
final class Progress {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final int total;
    private int done;

    Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    /** One more is done. */
    synchronized void done(String name) {
        done++;
        if (shown()) {
            terminal.err().print(CLEAR_LINE + done + " of " + total + " checked: " + shortened(name));
            terminal.err().flush();
        }
    }

    synchronized void end() {
        if (shown() && done > 0) {
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
        }
    }

    private boolean shown() {
        return terminal.errIsTerminal() && total > 1;
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : "…" + name.substring(name.length() - 59);
    }
}
