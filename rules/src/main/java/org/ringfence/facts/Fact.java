package org.ringfence.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/** Something the draft says that rules may judge. */
public interface Fact {
    /** Where the draft says it; null for what the whole document says or what was given by option. */
    @Nullable
    Location at();

    /** How sure the reader is. */
    default Certainty certainty() {
        return Certainty.CERTAIN;
    }

    /** What decided the reader, in words a negotiator can follow. */
    default List<String> because() {
        return List.of();
    }
}
