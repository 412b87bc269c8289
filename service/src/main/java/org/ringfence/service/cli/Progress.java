package org.ringfence.service.cli;

import java.util.Locale;

/** Tells a waiting person how far a check of many drafts has come; silent where nobody waits. */
final class Progress {
    private static final String CLEAR_LINE = "\r\u001b[K";
    /** Seldom enough to cost nothing, often enough to look alive. */
    private static final long NANOS_BETWEEN = 80_000_000L;

    private static final double NANOS = 1e9;

    private final Talk talk;
    private final int total;
    private final long start;
    private long last;
    private int done;

    Progress(Talk talk, int total) {
        this.talk = talk;
        this.total = total;
        this.start = System.nanoTime();
    }

    /** One more is done. */
    synchronized void done(String name) {
        done++;
        talk.step("checked " + name);
        long now = System.nanoTime();
        if (shown() && (done == 1 || done == total || now - last > NANOS_BETWEEN)) {
            last = now;
            String rate = String.format(Locale.UK, "%.0f", done * NANOS / Math.max(1, now - start));
            talk.terminal()
                    .err()
                    .print(CLEAR_LINE + done + " of " + total + " checked, " + rate + " a second: " + shortened(name));
            talk.terminal().err().flush();
        }
    }

    synchronized void end() {
        if (shown() && done > 0) {
            talk.terminal().err().print(CLEAR_LINE);
            talk.terminal().err().flush();
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        talk.step(String.format(
                Locale.UK,
                "%d of %d done in %.1f s, %.0f a second",
                done,
                total,
                seconds,
                done / Math.max(1e-9, seconds)));
    }

    private boolean shown() {
        return talk.terminal().errIsTerminal() && total > 1 && !talk.quiet() && !talk.verbose();
    }

    private static String shortened(String name) {
        return name.length() <= 50 ? name : "…" + name.substring(name.length() - 49);
    }
}
