package org.ringfence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.intake.Intake;

/** Drafts for tests of reading: a few lines of Markdown, or a fixture, read as any user's file is. */
public final class Sketch {
    private Sketch() {}

    /** The draft that these lines of Markdown are. */
    public static Draft of(String markdown) {
        return read("sketch.md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    /** A draft of the fixtures, as it reads with all changes accepted. */
    public static Draft fixture(String name) {
        try (InputStream in = Objects.requireNonNull(Sketch.class.getResourceAsStream("/drafts/" + name), name)) {
            return read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft read(String name, byte[] bytes) {
        try {
            return Intake.read(name, bytes, Limits.STANDARD).accepted();
        } catch (UnreadableDraft e) {
            throw new IllegalArgumentException(e);
        }
    }
}
