package org.ringfence.check;

import org.ringfence.draft.Limits;
import org.ringfence.draft.UnreadableDraft;

/** The first bound: how large a file may be at all. */
final class Bounds {
    private Bounds() {}

    static void check(Submission submission, Limits limits) throws UnreadableDraft {
        if (submission.bytes().length > limits.maxBytes()) {
            throw new UnreadableDraft(
                    "too-large",
                    "the file has " + submission.bytes().length / (1 << 20) + " MiB; at most "
                            + limits.maxBytes() / (1 << 20)
                            + " MiB are read. Take pictures out of it, or check its parts one by one");
        }
    }
}
