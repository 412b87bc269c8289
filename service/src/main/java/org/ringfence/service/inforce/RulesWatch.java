package org.ringfence.service.inforce;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ringfence.check.Checker;
import org.ringfence.finding.PackRef;

/**
 * Looks at the files of the rules now and then. When they have changed and then rest, they are read and compiled aside; good ones replace
 * those in force, bad ones are refused and said to be so.
 */
public final class RulesWatch implements AutoCloseable {
    private final RulesInForce rules;
    private final Source source;
    private final Consumer<String> log;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ringfence-rules-watch");
        thread.setDaemon(true);
        return thread;
    });
    private String taken;
    private String last;

    /** Where rules come from. */
    public interface Source {
        /** A text that changes whenever the files do. */
        String fingerprint();

        /**
         * Reads and compiles the rules as they are now.
         *
         * @throws Refused if they cannot be used
         */
        Checker load() throws Refused;
    }

    /** Rules that cannot be used, with a message for the people who wrote them. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message);
        }
    }

    /**
     * @param rules what is replaced, now judging by what {@code source} holds
     * @param log told in one line of every replacement and refusal
     */
    public RulesWatch(RulesInForce rules, Source source, Consumer<String> log) {
        this.rules = rules;
        this.source = source;
        this.log = log;
        this.taken = source.fingerprint();
        this.last = taken;
    }

    /** Looks every so often, until closed. */
    public void start(Duration every) {
        clock.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks once. Files that are still being written differ from look to look and are left for the next. */
    void look() {
        String now = source.fingerprint();
        boolean rests = now.equals(last);
        last = now;
        if (!rests || now.equals(taken)) {
            return;
        }
        taken = now;
        try {
            take(source.load());
        } catch (Refused e) {
            refuse(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // Whatever a rule file does to its reader, the watch goes on and the last good rules stay.
            refuse("the rules cannot be loaded (" + e + ")");
        }
    }

    private void take(Checker checker) {
        if (checker.packRefs().equals(rules.checker().packRefs())) {
            rules.settle();
            return;
        }
        rules.replace(checker);
        StringBuilder line = new StringBuilder("the rules are replaced:");
        for (PackRef pack : checker.packRefs()) {
            line.append(' ')
                    .append(pack.id())
                    .append(' ')
                    .append(pack.version())
                    .append(" sha256:")
                    .append(pack.digest(), 0, 12);
        }
        log.accept(line.toString());
    }

    private void refuse(String problem) {
        rules.refuse(problem);
        log.accept("the rules have changed and cannot be used; those from before stay in force: " + problem);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
