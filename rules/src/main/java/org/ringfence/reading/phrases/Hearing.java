package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.ringfence.draft.Clause;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Stance;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;

/** One clause being read by the phrases. */
final class Hearing {
    /** The name that the phrases give themselves as a voice. */
    static final String VOICE = "phrases";

    private static final Set<String> MAY = Set.of("may", "shall", "must", "can", "will");
    private static final Set<String> POWERS =
            Set.of("power", "right", "discretion", "authority", "liberty", "entitlement");

    private final Lexicon lexicon;
    private final Meanings meanings;
    private final Map<String, Scene> headings;
    private final ClauseInContext context;
    private final Words words;
    private final List<Use> uses = new ArrayList<>();
    private final IntConsumer heard;
    private Scene scene;

    /** @param heard told the number of each phrase that speaks, whether or not another speaks louder */
    Hearing(
            Lexicon lexicon,
            Meanings meanings,
            Map<String, Scene> headings,
            ClauseInContext context,
            IntConsumer heard) {
        this.heard = heard;
        this.lexicon = lexicon;
        this.meanings = meanings;
        this.headings = headings;
        this.context = context;
        this.words = Words.of(Stems.of(context), context.clause().text(), lexicon::knows);
        this.scene = new Scene(lexicon, words);
    }

    List<Opinion> opinions() {
        define(scene, true);
        List<Scene.Match> matches = scene.find();
        List<BackReferences.Reference> references = BackReferences.in(words, scene, lexicon);
        if (!references.isEmpty()) {
            scene = new Scene(lexicon, words);
            define(scene, false);
            for (BackReferences.Reference reference : references) {
                scene.means(reference.feature(), reference.from(), reference.to());
            }
            matches = scene.find();
        }
        if (matches.isEmpty()) {
            return List.of();
        }
        Stances stances = new Stances(words);
        Map<String, Said> best = new LinkedHashMap<>();
        for (Scene.Match match : matches) {
            Lexicon.Phrase phrase = lexicon.phrases().get(match.phrase());
            if (match.end() <= words.firstOwn()
                    || !allowed(phrase, match)
                    || BackReferences.leansOnException(words, lexicon, match)) {
                continue;
            }
            Stances.Surroundings around = stances.of(match);
            Stance stance = Judging.stance(phrase, around);
            if (stance != null) {
                heard.accept(match.phrase());
                Said said = new Said(phrase, match, stance, reserved(phrase, stance, match, stances), around.notes());
                best.merge(phrase.rule() + stance, said, (one, other) -> other.beats(one) ? other : one);
            }
        }
        best.values()
                .removeIf(said -> said.phrase.stance() == Stance.PROTECTS
                        && said.stance != Stance.PROTECTS
                        && saidPlainly(best, said.phrase.rule()));
        return best.values().stream().map(this::opinion).toList();
    }

    /** Whether the clause also says what the rule demands in words that nothing turns round. */
    private static boolean saidPlainly(Map<String, Said> best, String rule) {
        Said plain = best.get(rule + Stance.PROTECTS);
        return plain != null && plain.phrase.stance() == Stance.PROTECTS;
    }

    /** Lets each use of a defined term mean what its definition means. */
    private void define(Scene target, boolean note) {
        for (DefinedTerm definition : context.definitions()) {
            BitSet features = meanings.of(definition);
            if (features.isEmpty()) {
                continue;
            }
            String text = context.clause().text();
            for (int at = text.indexOf(definition.term()); at >= 0; at = text.indexOf(definition.term(), at + 1)) {
                int first = words.at(at);
                int last = words.at(at + definition.term().length() - 1);
                if (first >= 0 && last >= first) {
                    features.stream().forEach(feature -> target.means(feature, first, last + 1));
                    if (note) {
                        uses.add(new Use(definition, first, last + 1));
                    }
                }
            }
        }
    }

    private static String shortened(String meaning) {
        return meaning.length() <= 160 ? meaning : meaning.substring(0, 157) + "\u2026";
    }

    /** A protection with an exception that nobody called harmless settles nothing. */
    private boolean reserved(Lexicon.Phrase phrase, Stance stance, Scene.Match match, Stances stances) {
        if (stance != Stance.PROTECTS) {
            return false;
        }
        for (int[] reservation : stances.reservations(match)) {
            boolean harmless = false;
            for (int feature : lexicon.harmless()[phrase.file()]) {
                harmless |= scene.hasBetween(feature, reservation[0], reservation[1]);
            }
            if (!harmless) {
                return true;
            }
        }
        return false;
    }

    private boolean allowed(Lexicon.Phrase phrase, Scene.Match match) {
        int sentence = words.sentence(match.end() - 1);
        boolean protects = phrase.stance() == Stance.PROTECTS;
        for (int feature : phrase.unless()) {
            for (int near = sentence - 1; near <= sentence + 1; near++) {
                // What would take a protection back and is itself denied takes nothing back.
                if (protects ? scene.hasIn(feature, near, word -> !denied(word)) : scene.hasIn(feature, near)) {
                    return false;
                }
            }
        }
        return phrase.when().length == 0 || holds(phrase.when(), scene) || holdsAbove(phrase.when());
    }

    /** Whether the words just before deny it: "no power to", "may not". */
    private boolean denied(int word) {
        if (word < 2) {
            return false;
        }
        String before = words.form(word - 1);
        if (before.equals("not")) {
            return MAY.contains(words.form(word - 2));
        }
        return before.equals("to")
                && word > 2
                && POWERS.contains(words.form(word - 2))
                && words.form(word - 3).equals("no");
    }

    private static boolean holds(int[] features, Scene scene) {
        for (int feature : features) {
            if (scene.has(feature)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAbove(int[] features) {
        Clause clause = context.clause();
        if (clause.headings().isEmpty()) {
            return false;
        }
        Scene above = headings.computeIfAbsent(String.join(". ", clause.headings()), text -> {
            Scene heading = new Scene(lexicon, Words.of("", text, lexicon::knows));
            heading.find();
            return heading;
        });
        return holds(features, above);
    }

    private Opinion opinion(Said said) {
        int start = words.start(Math.max(said.match.start(), words.firstOwn()));
        int end = words.end(said.match.end() - 1);
        List<String> because = new ArrayList<>();
        because.add("reads as \u201c" + said.phrase.say() + "\u201d (" + said.phrase.place() + ")");
        because.addAll(said.notes);
        if (said.reserved) {
            because.add("an exception follows that may take it back");
        }
        for (Use use : uses) {
            if (use.from >= said.match.start() && use.to <= said.match.end()) {
                String line = "\u201c" + use.term.term() + "\u201d is defined as \u201c" + shortened(use.term.meaning())
                        + "\u201d";
                if (!because.contains(line)) {
                    because.add(line);
                }
            }
        }
        return new Opinion(
                VOICE,
                said.phrase.rule(),
                said.stance,
                said.strength(),
                said.overrules(),
                said.phrase.own(),
                start,
                end,
                because);
    }

    /** Where the clause uses a defined term: its words from one to before another. */
    private record Use(DefinedTerm term, int from, int to) {}

    private record Said(Lexicon.Phrase phrase, Scene.Match match, Stance stance, boolean reserved, List<String> notes) {
        double strength() {
            if (reserved) {
                return 0.4;
            }
            return switch (phrase.certainty()) {
                case CERTAIN -> 0.9;
                case LIKELY -> 0.7;
                case UNSURE -> 0.4;
            };
        }

        /** Whether reviewers called the phrase certain and nothing in the sentence takes it back. */
        boolean overrules() {
            return phrase.certainty() == Certainty.CERTAIN && !reserved;
        }

        /**
         * The surer phrase speaks, of two as sure a reviewer's own, and of two such the one that says more. A reviewer's own word of a
         * subject always speaks, for no other is heard on a rule that the models know.
         */
        boolean beats(Said other) {
            boolean oneOwn = phrase.own() != other.phrase.own();
            if (oneOwn && (stance == Stance.MENTIONS || strength() == other.strength())) {
                return phrase.own();
            }
            if (strength() != other.strength()) {
                return strength() > other.strength();
            }
            return match.at().length > other.match.at().length;
        }
    }
}
