package org.ringfence.service.cli;

import java.nio.file.Path;

/** What the command line writes, for comparison with what the service writes. */
public final class CommandLineOutput {
    private CommandLineOutput() {}

    /** The JSON report on a draft read from standard input. */
    public static String json(String name, byte[] draft) {
        return Ran.in(
                        Path.of("").toAbsolutePath(),
                        draft,
                        "check",
                        "--format",
                        "json",
                        "--as-of",
                        "2026-12-01",
                        "--name",
                        name,
                        "-")
                .out();
    }
}
