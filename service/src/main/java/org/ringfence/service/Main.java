package org.ringfence.service;

import org.ringfence.service.cli.Ringfence;
import org.ringfence.service.cli.Terminal;

/** Where the launcher and {@code java -jar} enter. */
public final class Main {
    private static final int INTERNAL_ERROR = 70;

    private Main() {}

    /** Runs one command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        // Java itself would end with 1 on an error such as exhausted memory, which callers read as a breach.
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
            System.err.println("ringfence: internal error, please report it: " + fault);
            Runtime.getRuntime().halt(INTERNAL_ERROR);
        });
        if (args.length == 0 || !args[0].equals("serve")) {
            // Only the service keeps a log; without this, the logging library would say so on standard error.
            System.setProperty("slf4j.internal.verbosity", "WARN");
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        }
        System.exit(Ringfence.run(args, Terminal.ofProcess()));
    }
}
