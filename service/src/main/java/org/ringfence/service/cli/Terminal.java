package org.ringfence.service.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
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
 * @param clock tells today's date, where no other is given
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Path folder,
        Map<String, String> environment,
        Clock clock) {

    /**
     * The terminal of this process. The launcher says by system properties where it was called and which streams are terminals, since
     * it starts Java in the distribution's own folder and Java can only tell of both streams at once.
     */
    public static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                isTerminal("out"),
                isTerminal("err"),
                Path.of(System.getProperty("ringfence.folder", "")).toAbsolutePath(),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()));
    }

    /** Whether the report may be coloured: a person reads it and did not ask for plain text. */
    public boolean colour() {
        return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** The width to which reports are wrapped, from {@code COLUMNS} where a person reads them. */
    public int columns() {
        try {
            int columns = outIsTerminal ? Integer.parseInt(environment.getOrDefault("COLUMNS", "100")) : 100;
            return Math.max(40, Math.min(columns, 200));
        } catch (NumberFormatException e) {
            return 100;
        }
    }

    /** The file that a name means, seen from the caller's folder. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /** The name of a file as seen from the caller's folder: relative where one lies above the other, else whole. Empty for the folder. */
    public String nameOf(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path here = folder.toAbsolutePath().normalize();
        Path from = whole.getParent() == null ? whole : whole.getParent();
        boolean near = whole.startsWith(here) || here.startsWith(whole) || here.startsWith(from);
        return (near ? here.relativize(whole) : whole).toString().replace('\\', '/');
    }

    @SuppressWarnings("SystemConsoleNull") // asked only of versions where it does tell
    private static boolean isTerminal(String stream) {
        String told = System.getProperty("ringfence." + stream + ".terminal");
        return told == null ? Runtime.version().feature() < 22 && System.console() != null : Boolean.parseBoolean(told);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), false, StandardCharsets.UTF_8);
    }
}
