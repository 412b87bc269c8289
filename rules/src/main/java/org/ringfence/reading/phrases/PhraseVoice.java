package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.draft.Clause;
import org.ringfence.facts.Stance;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;
import org.ringfence.reading.Voice;

/** The reviewers' phrases as a voice. */
final class PhraseVoice implements Voice {
    /** The name this voice gives itself. */
    static final String NAME = "phrases";

    private final Lexicon lexicon;

    PhraseVoice(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Opinion> read(ClauseInContext context) {
        return new Hearing(lexicon, context).opinions();
    }

    /** One clause being read. */
    private static final class Hearing {
        private final Lexicon lexicon;
        private final ClauseInContext context;
        private final Words words;
        private final Scene scene;

        Hearing(Lexicon lexicon, ClauseInContext context) {
            this.lexicon = lexicon;
            this.context = context;
            this.words = Words.of(Stems.of(context), context.clause().text(), lexicon::knows);
            this.scene = new Scene(lexicon, words);
        }

        List<Opinion> opinions() {
            List<Scene.Match> matches = scene.find();
            if (matches.isEmpty()) {
                return List.of();
            }
            Stances stances = new Stances(words);
            Map<String, Verdict> best = new HashMap<>();
            List<Verdict> order = new ArrayList<>();
            for (Scene.Match match : matches) {
                Lexicon.Phrase phrase = lexicon.phrases().get(match.phrase());
                if (match.end() <= words.firstOwn() || !allowed(phrase)) {
                    continue;
                }
                Verdict verdict = judge(phrase, match, stances.of(match));
                if (verdict == null) {
                    continue;
                }
                Verdict other = best.get(verdict.key());
                if (other == null || verdict.beats(other)) {
                    best.put(verdict.key(), verdict);
                    order.remove(other);
                    order.add(verdict);
                }
            }
            return order.stream().map(this::opinion).toList();
        }

        private boolean allowed(Lexicon.Phrase phrase) {
            for (int feature : phrase.unless()) {
                if (scene.has(feature)) {
                    return false;
                }
            }
            if (phrase.when().length == 0) {
                return true;
            }
            for (int feature : phrase.when()) {
                if (scene.has(feature)) {
                    return true;
                }
            }
            Clause clause = context.clause();
            if (clause.headings().isEmpty()) {
                return false;
            }
            Scene above = new Scene(lexicon, Words.of("", String.join(". ", clause.headings()), lexicon::knows));
            above.find();
            for (int feature : phrase.when()) {
                if (above.has(feature)) {
                    return true;
                }
            }
            return false;
        }

        private static @org.jspecify.annotations.Nullable Verdict judge(
                Lexicon.Phrase phrase, Scene.Match match, Stances.Surroundings around) {
            Stance stance = phrase.stance();
            if (stance == Stance.MENTIONS) {
                return new Verdict(phrase, match, stance, around.notes());
            }
            if (around.conditional()) {
                return null;
            }
            if (stance == Stance.BREACHES) {
                if (!around.turned()) {
                    return new Verdict(phrase, match, stance, around.notes());
                }
                boolean settles = !phrase.duty() && !around.relieved();
                return new Verdict(phrase, match, settles ? Stance.PROTECTS : Stance.MENTIONS, around.notes());
            }
            if (around.turned()) {
                return new Verdict(phrase, match, Stance.BREACHES, around.notes());
            }
            if (around.weakened()) {
                return new Verdict(phrase, match, phrase.duty() ? Stance.BREACHES : Stance.MENTIONS, around.notes());
            }
            return new Verdict(phrase, match, stance, around.notes());
        }

        private Opinion opinion(Verdict verdict) {
            int first = Math.max(verdict.match.start(), words.firstOwn());
            int start = words.start(first);
            int end = words.end(verdict.match.end() - 1);
            List<String> because = new ArrayList<>();
            because.add("\u201c" + context.clause().text().substring(start, end) + "\u201d reads as \u201c"
                    + verdict.phrase.say() + "\u201d (" + verdict.phrase.place() + ")");
            because.addAll(verdict.notes);
            return new Opinion(
                    NAME,
                    verdict.phrase.rule(),
                    verdict.stance,
                    verdict.strength(),
                    verdict.phrase.certainty() == org.ringfence.facts.Certainty.CERTAIN,
                    start,
                    end,
                    because);
        }
    }

    private record Verdict(Lexicon.Phrase phrase, Scene.Match match, Stance stance, List<String> notes) {
        String key() {
            return phrase.rule() + stance;
        }

        double strength() {
            return switch (phrase.certainty()) {
                case CERTAIN -> 0.9;
                case LIKELY -> 0.7;
                case UNSURE -> 0.4;
            };
        }

        boolean beats(Verdict other) {
            if (strength() != other.strength()) {
                return strength() > other.strength();
            }
            return match.at().length > other.match.at().length;
        }
    }
}
