package org.ringfence.reading;

import org.jspecify.annotations.Nullable;

/** The reader that was asked for cannot read here. Never passed over: a report made without it would look like one made with it. */
public final class ReaderUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what what is wrong */
    public ReaderUnavailable(String what, @Nullable Throwable cause) {
        super(
                what
                        + "; ask for the fast reader (--reader fast, or reader=fast in a request), which does without the tuned model",
                cause);
    }
}
