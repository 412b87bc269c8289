package org.ringfence.reading.phrases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.draft.Draft;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;
import org.ringfence.reading.Voice;

/** The reviewers' phrases as a voice. */
final class PhraseVoice implements Voice {
    private final Lexicon lexicon;

    PhraseVoice(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Opinion> read(ClauseInContext context) {
        return new Hearing(lexicon, new Meanings(lexicon, List.of()), new HashMap<>(), context).opinions();
    }

    @Override
    public Voice on(Draft draft) {
        Meanings meanings = new Meanings(lexicon, draft.definitions());
        Map<String, Scene> headings = new HashMap<>();
        return context -> new Hearing(lexicon, meanings, headings, context).opinions();
    }
}
