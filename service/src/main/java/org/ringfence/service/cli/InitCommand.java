package org.ringfence.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.ringfence.gate.Config;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ringfence init}: a configuration to begin with, and the schema by which editors complete and check it. */
final class InitCommand implements Command {
    static final String SCHEMA = "ringfence.schema.json";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("FOLDER")
                        .type(String.class)
                        .arity("0..1")
                        .description("The folder to write it to (default: this one).")
                        .build());
        spec.usageMessage()
                .description(
                        "Writes a " + Config.NAME + " with everything that can be set and what it means, and beside it "
                                + SCHEMA + ",",
                        "by which editors complete and check it. Writes over nothing.");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws UsageException {
        String named = parsed.matchedPositionalValue(0, ".");
        Path folder = terminal.resolve(named).normalize();
        if (!Files.isDirectory(folder)) {
            throw new UsageException("there is no folder " + named);
        }
        Path config = folder.resolve(Config.NAME);
        if (Files.exists(config)) {
            throw new UsageException(terminal.nameOf(config) + " is there already and is left as it is");
        }
        byte[] schema = schema();
        StarterConfig starter = StarterConfig.of(new DraftFiles(folder, "").below());
        try {
            boolean same = write(folder.resolve(SCHEMA), schema);
            write(config, starter.bytes());
            terminal.out().println("wrote " + terminal.nameOf(config) + (same ? " and " + SCHEMA : ""));
            if (!same && !Arrays.equals(schema, Files.readAllBytes(folder.resolve(SCHEMA)))) {
                terminal.err()
                        .println(
                                "ringfence: " + SCHEMA
                                        + " is there already and of another version; delete it and run init elsewhere for a new one");
            }
        } catch (IOException e) {
            throw new UsageException("nothing can be written to " + named + ": " + WholeFile.reason(e));
        }
        terminal.err().println("ringfence: " + starter.remark());
        return ExitCode.PASS;
    }

    private static boolean write(Path file, byte[] bytes) throws IOException {
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static byte[] schema() {
        try (InputStream in = InitCommand.class.getResourceAsStream("/schemas/config.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is not where the build puts it");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the schema cannot be read", e);
        }
    }
}
