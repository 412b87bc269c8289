package org.ringfence.service.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A run of the command line inside the test's own virtual machine. */
record Ran(int exit, String out, String err) {
    static Ran of(String... args) {
        return in(Path.of("").toAbsolutePath(), new byte[0], args);
    }

    static Ran in(Path folder, byte[] input, String... args) {
        return run(folder, input, false, Map.of(), args);
    }

    static Ran with(Map<String, String> environment, Path folder, String... args) {
        return run(folder, new byte[0], false, environment, args);
    }

    /** A run that a person watches. */
    static Ran watched(Path folder, Map<String, String> environment, String... args) {
        return run(folder, new byte[0], true, environment, args);
    }

    private static Ran run(
            Path folder, byte[] input, boolean watched, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Ringfence.run(
                args,
                new Terminal(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        watched,
                        watched,
                        folder,
                        environment,
                        Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC)));
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
