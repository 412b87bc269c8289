package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.facts.Stance;
import org.ringfence.reading.Voice;

/** Notes which phrases of a book ever speak, so that their owners learn of those that do not. The voice may be heard by many threads, the notes
 * be asked for once they have ended. */
public final class PhrasesHeard {
    private final Lexicon lexicon;
    private final boolean[] heard;

    PhrasesHeard(Lexicon lexicon) {
        this.lexicon = lexicon;
        heard = new boolean[lexicon.phrases().size()];
    }

    /**
     * A phrase of a book.
     *
     * @param rule the rule that it speaks of
     * @param stance what it does where nothing turns it round
     * @param say the phrase as written
     * @param place its file and line
     */
    public record Phrase(String rule, Stance stance, String say, String place) {}

    /** The book's phrases as a voice that is noted. */
    public Voice voice() {
        return new PhraseVoice(lexicon, phrase -> heard[phrase] = true);
    }

    /** Whether every phrase has spoken. */
    public boolean all() {
        return silent().isEmpty();
    }

    /** The phrases that have not spoken, in the order of the files. */
    public List<Phrase> silent() {
        List<Phrase> silent = new ArrayList<>();
        for (int i = 0; i < lexicon.phrases().size(); i++) {
            if (!heard[i]) {
                Lexicon.Phrase phrase = lexicon.phrases().get(i);
                silent.add(new Phrase(phrase.rule(), phrase.stance(), phrase.say(), phrase.place()));
            }
        }
        return silent;
    }
}
