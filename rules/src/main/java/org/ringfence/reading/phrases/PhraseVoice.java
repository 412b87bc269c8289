package org.ringfence.reading.phrases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.ringfence.draft.Draft;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;
import org.ringfence.reading.Voice;

/** The reviewers' phrases as a voice. */
final class PhraseVoice implements Voice {
    private final Lexicon lexicon;
    private final IntConsumer heard;

    /** @param heard told the number of each phrase that speaks */
    PhraseVoice(Lexicon lexicon, IntConsumer heard) {
        this.lexicon = lexicon;
        this.heard = heard;
    }

    @Override
    public List<Opinion> read(ClauseInContext context) {
        return new Hearing(lexicon, new Meanings(lexicon, List.of()), new HashMap<>(), context, heard).opinions();
    }

    @Override
    public Voice on(Draft draft) {
        Meanings meanings = new Meanings(lexicon, draft.definitions());
        Map<String, Scene> headings = new HashMap<>();
        return context -> new Hearing(lexicon, meanings, headings, context, heard).opinions();
    }
}
