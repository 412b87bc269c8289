package org.ringfence.reading.phrases;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.draft.DefinedTerm;

/** What the defined terms of one draft stand for: the features of the lists that its phrase files let travel. */
final class Meanings {
    /** A chain of definitions longer than this is a knot, not a meaning. */
    private static final int DEEPEST = 4;

    private static final int LONGEST_MEANING = 4_000;

    private final Lexicon lexicon;
    private final List<DefinedTerm> all;
    private final Map<DefinedTerm, BitSet> known = new HashMap<>();

    Meanings(Lexicon lexicon, List<DefinedTerm> all) {
        this.lexicon = lexicon;
        this.all = all;
    }

    /** The travelling features of a term; empty where its definition is about something else. */
    BitSet of(DefinedTerm term) {
        return of(term, 0);
    }

    private BitSet of(DefinedTerm term, int depth) {
        BitSet found = known.get(term);
        if (found == null) {
            found = new BitSet();
            if (term.meaning().length() <= LONGEST_MEANING) {
                Scene scene = new Scene(lexicon, Words.of("", term.meaning(), lexicon::knows));
                scene.find();
                for (int feature = 0; feature < lexicon.features(); feature++) {
                    if (lexicon.carried()[feature] && scene.has(feature)) {
                        found.set(feature);
                    }
                }
                nested(term, depth, found);
            }
            if (depth == 0) {
                known.put(term, found);
            }
        }
        return found;
    }

    private void nested(DefinedTerm term, int depth, BitSet found) {
        if (depth == DEEPEST || all.size() > 2_000) {
            return;
        }
        for (DefinedTerm other : all) {
            if (!other.equals(term) && term.meaning().contains(other.term())) {
                found.or(of(other, depth + 1));
            }
        }
    }
}
