package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where a clause goes on about what it has been about without saying so: "it", "such sums", "save that". */
final class BackReferences {
    private static final Set<String> PRONOUNS = Set.of("it", "they", "them", "these", "those", "this", "that");
    private static final Set<String> SUCH = Set.of("such", "that", "those", "this", "these", "said", "same");
    private static final Set<String> THINGS = Set.of(
            "sum",
            "sums",
            "amount",
            "amounts",
            "money",
            "moneys",
            "monies",
            "balance",
            "excess",
            "difference",
            "payment",
            "figure",
            "fund");

    /** What opens an exception goes on about what the sentence has been about. */
    private static final Set<String> EXCEPTS = Set.of("save", "except", "but", "provided", "unless");

    /** An exception about these is about them: what is put right by it changes nothing that the sentence has been about. */
    private static final Set<String> SLIPS =
            Set.of("error", "errors", "mistake", "mistakes", "slip", "slips", "misprint", "misprints");

    private static final int LONGEST_SUBJECT = 7;

    private BackReferences() {}

    /** Words, from one to before another, that mean what a feature means. */
    record Reference(int feature, int from, int to) {}

    /** What "it" and "such sums" mean by the sentence before, and an exception by its own sentence. */
    static List<Reference> in(Words words, Scene scene, Lexicon lexicon) {
        List<Reference> references = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            int end = pronoun(words, word);
            int sentence = words.sentence(word);
            boolean excepts =
                    EXCEPTS.contains(words.form(word)) && !words.startsSentence(word) && !isAboutSlip(words, word);
            if (!excepts && (end < 0 || sentence == 0)) {
                continue;
            }
            for (int feature : scene.found()) {
                if (lexicon.carried()[feature]
                        && (excepts ? scene.hasIn(feature, sentence, word) : scene.hasIn(feature, sentence - 1))) {
                    references.add(new Reference(feature, word, excepts ? word + 1 : end));
                }
            }
        }
        return references;
    }

    /** Whether an exception that begins here says of a slip that it may be mended. */
    private static boolean isAboutSlip(Words words, int word) {
        for (int i = word + 1; i < words.size() && i <= word + LONGEST_SUBJECT; i++) {
            if (words.startsSentence(i) || (words.before(i) & (Words.COMMA | Words.SEMICOLON)) != 0) {
                return false;
            }
            if (SLIPS.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a later part of the phrase is only what an exception goes on about, so that the phrase reaches over its edge. */
    static boolean leansOnException(Words words, Lexicon lexicon, Scene.Match match) {
        for (int i = 1; i < match.at().length; i++) {
            int word = match.at()[i];
            if (EXCEPTS.contains(words.form(word))) {
                int slot = match.slots()[i];
                if (Arrays.stream(lexicon.of(words, word)).noneMatch(feature -> feature == slot)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The word after a pronoun that begins here, or -1. */
    private static int pronoun(Words words, int word) {
        String form = words.form(word);
        boolean thing = word + 1 < words.size() && THINGS.contains(words.form(word + 1));
        if (SUCH.contains(form) && thing) {
            return word + 2;
        }
        return PRONOUNS.contains(form) && words.opens(word) ? word + 1 : -1;
    }
}
