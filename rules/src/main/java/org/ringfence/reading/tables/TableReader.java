package org.ringfence.reading.tables;

import java.util.List;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Particulars;
import org.ringfence.facts.Fact;

/** Finds outcomes, envelopes, flows, votes and other countable facts in tables and in sentences of figures. */
public final class TableReader {
    private TableReader() {}

    /** The countable facts of the draft, in reading order. */
    public static List<Fact> read(Draft draft, Particulars particulars) {
        return List.of();
    }
}
