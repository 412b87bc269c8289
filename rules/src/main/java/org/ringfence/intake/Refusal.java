package org.ringfence.intake;

import java.io.IOException;
import org.ringfence.draft.UnreadableDraft;

/** Carries the reason for not reading on through libraries that only know {@link IOException}. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient UnreadableDraft reason;

    Refusal(UnreadableDraft reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableDraft reason() {
        return reason;
    }
}
