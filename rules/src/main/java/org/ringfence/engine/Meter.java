package org.ringfence.engine;

import java.time.Duration;

/**
 * What one judgement may cost. Rules fire only after everything has been matched, and conditions that go together badly multiply: the
 * engine alone would match for hours, and fill the memory, before it fired once.
 */
final class Meter {
    /** Four times what a draft of a thousand pages needs. */
    static final long MOST_COMPARED = 20_000_000;

    /** What goes together is kept to the end, at some hundred bytes each. */
    static final long MOST_MATCHED = 4_000_000;

    private static final ThreadLocal<Meter> RUNNING = new ThreadLocal<>();
    private static final int LOOK_AT_CLOCK_EVERY = 1 << 12;

    private final Duration limit;
    private final long deadline;
    private long compared;
    private long matched;

    private Meter(Duration limit) {
        this.limit = limit;
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /**
     * Begins to count on this thread.
     *
     * @param limit how long it may take
     */
    static Meter start(Duration limit) {
        Meter meter = new Meter(limit);
        RUNNING.set(meter);
        return meter;
    }

    static void stop() {
        RUNNING.remove();
    }

    /**
     * Counts one fact held against others that came before it.
     *
     * @param matches whether they go together
     * @param keeps whether what goes together is kept
     * @return whether they go together
     * @throws Exceeded if it is one too many, or too late
     */
    static boolean counted(boolean matches, boolean keeps) {
        Meter meter = RUNNING.get();
        if (meter != null) {
            meter.count(matches && keeps);
        }
        return matches;
    }

    private void count(boolean kept) {
        compared++;
        if (kept) {
            matched++;
        }
        if (compared > MOST_COMPARED || matched > MOST_MATCHED || (compared % LOOK_AT_CLOCK_EVERY == 0 && late())) {
            throw new Exceeded();
        }
    }

    boolean late() {
        return System.nanoTime() - deadline >= 0;
    }

    /** What was counted, in words. */
    String counted() {
        return "compared facts " + compared + " times, found " + matched + " of them to go together"
                + (late() ? " and had not ended after " + limit.toMillis() + " ms" : "");
    }

    /** The way out of the engine's loops. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("too much to match", null, false, false);
        }
    }
}
