package org.ringfence.service;

import org.ringfence.service.cli.Ringfence;
import org.ringfence.service.cli.Terminal;

/** Where the launcher and {@code java -jar} enter. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        System.exit(Ringfence.run(args, Terminal.ofProcess()));
    }
}
