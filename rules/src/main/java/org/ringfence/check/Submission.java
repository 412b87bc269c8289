package org.ringfence.check;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;

/**
 * One draft to check.
 *
 * @param name the file's name as the user gave it
 * @param bytes its bytes, already bounded by {@link Limits#maxBytes()}; not copied
 * @param terms the bytes of structured terms that sit beside the draft and settle what it leaves open, or null
 * @param form the form given by option, or null
 * @param hostKind the host's kind given by option, or null
 * @param population the population given by option, or null
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of one request, never compared
public record Submission(
        String name,
        byte[] bytes,
        byte @Nullable [] terms,
        @Nullable ContractForm form,
        @Nullable HostKind hostKind,
        @Nullable Integer population) {

    /** A draft without anything beside it. */
    public static Submission of(String name, byte[] bytes) {
        return new Submission(name, bytes, null, null, null, null);
    }
}
