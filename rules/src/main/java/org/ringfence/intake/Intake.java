package org.ringfence.intake;

import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** The door for files: tells what a file is by its bytes and name, and hands it to the reader of its kind. */
public final class Intake {
    private Intake() {}

    /** What a file turned out to be. */
    public enum Kind {
        WORD,
        MARKDOWN,
        TEXT,
        /** Structured terms: for {@link org.ringfence.terms}, not for intake. */
        TERMS
    }

    /**
     * Tells what a file is.
     *
     * @throws UnreadableDraft if it is empty, misnamed, or of a kind that is not read
     */
    public static Kind kindOf(String name, byte[] bytes) throws UnreadableDraft {
        throw new UnreadableDraft("unsupported", "not built yet");
    }

    /**
     * Reads a draft.
     *
     * @param name the file's name as the user gave it
     * @throws UnreadableDraft if it cannot be read, with the reason and the way out
     */
    public static ReadDraft read(String name, byte[] bytes, Limits limits) throws UnreadableDraft {
        throw new UnreadableDraft("unsupported", "not built yet");
    }
}
