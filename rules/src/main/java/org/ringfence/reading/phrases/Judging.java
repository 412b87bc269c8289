package org.ringfence.reading.phrases;

import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Stance;

/** From a phrase and what surrounds it to what the clause does. */
final class Judging {
    private Judging() {}

    /** The stance, or null where the words are only the condition of something else. */
    static @Nullable Stance stance(Lexicon.Phrase phrase, Stances.Surroundings around) {
        if (phrase.stance() == Stance.MENTIONS) {
            return Stance.MENTIONS;
        }
        if (around.conditional()) {
            return null;
        }
        if (phrase.fixed()) {
            return phrase.stance();
        }
        if (phrase.stance() == Stance.BREACHES) {
            return around.turned() ? turnedBreach(phrase, around) : Stance.BREACHES;
        }
        if (around.turned()) {
            // "Need not publish" lifts the duty; a bare "not" near such words may deny something else: then a person
            // must look.
            return around.relieved() ? Stance.BREACHES : Stance.MENTIONS;
        }
        if (around.weakened()) {
            // A duty that is only hoped for is not met; a prohibition that is only hoped for forbids nothing and
            // permits nothing.
            return phrase.duty() ? Stance.BREACHES : Stance.MENTIONS;
        }
        return Stance.PROTECTS;
    }

    /** To deny a weak wording does not yet say the strong one, and to lift a duty is not to forbid. */
    private static Stance turnedBreach(Lexicon.Phrase phrase, Stances.Surroundings around) {
        return phrase.duty() || around.relieved() ? Stance.MENTIONS : Stance.PROTECTS;
    }
}
