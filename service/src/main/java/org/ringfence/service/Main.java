package org.ringfence.service;

import org.ringfence.service.cli.Ringfence;
import org.ringfence.service.cli.Terminal;

/** Where the launcher and {@code java -jar} enter. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        if (args.length == 0 || !args[0].equals("serve")) {
            // Only the service keeps a log; without this, the logging library would say so on standard error.
            System.setProperty("slf4j.internal.verbosity", "WARN");
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        }
        System.exit(Ringfence.run(args, Terminal.ofProcess()));
    }
}
