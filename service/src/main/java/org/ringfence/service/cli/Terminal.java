package org.ringfence.service.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out standard output, for reports alone; UTF-8
 * @param err standard error, for progress and diagnostics; UTF-8
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param folder the folder against which file names are resolved
 * @param environment the environment's variables
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Path folder,
        Map<String, String> environment) {

    /**
     * The terminal of this process. The launcher says by system properties where it was called and which streams are terminals, since
     * it starts Java in the distribution's own folder and Java can only tell of both streams at once.
     */
    public static Terminal ofProcess() {
        boolean console = System.console() != null && Runtime.version().feature() < 22;
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.parseBoolean(System.getProperty("ringfence.out.terminal", Boolean.toString(console))),
                Boolean.parseBoolean(System.getProperty("ringfence.err.terminal", Boolean.toString(console))),
                Path.of(System.getProperty("ringfence.folder", "")).toAbsolutePath(),
                System.getenv());
    }

    /** Whether the report may be coloured: a person reads it and did not ask for plain text. */
    public boolean colour() {
        return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14),
                false,
                StandardCharsets.UTF_8);
    }
}
