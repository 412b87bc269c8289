package org.ringfence.check;

import java.io.IOException;
import org.ringfence.draft.UnreadableDraft;

/** A draft that is loaded only when its turn comes, so that a thousand drafts cost the memory of a few. */
public interface DraftSource {
    /** The name to report it by. */
    String name();

    /**
     * Loads it.
     *
     * @throws IOException if it cannot be opened
     * @throws UnreadableDraft if it is over the bound on size
     */
    Submission load() throws IOException, UnreadableDraft;
}
