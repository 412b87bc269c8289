package org.ringfence.service.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ringfence.check.DraftSource;
import org.ringfence.check.Submission;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** A draft in a file or on standard input, read when its turn comes and never beyond the bound. */
@SuppressWarnings("ArrayRecordComponent") // bytes of one call, never compared
record FileSource(String name, @Nullable Path file, InputStream input, Given given, byte @Nullable [] terms)
        implements DraftSource {
    private static final int MAX_BYTES = Limits.STANDARD.maxBytes();

    /**
     * A draft that the call or the configuration names.
     *
     * @param terms the bytes of structured terms that the call gives, or null
     * @param standardInput what to call standard input
     */
    static DraftSource of(String name, Given given, byte @Nullable [] terms, String standardInput, Terminal terminal) {
        return name.equals(DraftFiles.STANDARD_INPUT)
                ? new FileSource(standardInput, null, terminal.in(), given, terms)
                : new FileSource(name, terminal.resolve(name), terminal.in(), given, terms);
    }

    @Override
    public Submission load() throws IOException, UnreadableDraft {
        byte[] bytes = file == null ? bytes(input) : bytes(file);
        byte[] beside = terms;
        if (beside == null && given.terms().value().isPresent()) {
            beside = bytes(given.terms().value().get().path());
        }
        return new Submission(
                name,
                bytes,
                beside,
                given.form().value().orElse(null),
                given.hostKind().value().orElse(null),
                given.population().value().orElse(null));
    }

    static byte[] bytes(Path file) throws IOException, UnreadableDraft {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw tooLarge(size / (1 << 20) + " MiB");
        }
        // A channel asks a pipe that has a name where it stands, however it is read.
        try (InputStream in =
                Files.isRegularFile(file) ? Files.newInputStream(file) : new FileInputStream(file.toFile())) {
            return bytes(in);
        }
    }

    /** What a device or a pipe gives has no size to be told by. */
    private static byte[] bytes(InputStream in) throws IOException, UnreadableDraft {
        // Buffered, because a file stream asks where it stands, and a pipe stands nowhere.
        byte[] bytes = new BufferedInputStream(in).readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge("more than " + MAX_BYTES / (1 << 20) + " MiB");
        }
        return bytes;
    }

    private static UnreadableDraft tooLarge(String size) {
        return new UnreadableDraft(
                "too-large",
                "the file has " + size + "; at most " + MAX_BYTES / (1 << 20)
                        + " MiB are read. Take pictures out of it, or check its parts one by one");
    }
}
