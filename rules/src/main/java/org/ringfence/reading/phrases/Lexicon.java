package org.ringfence.reading.phrases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Stance;

/**
 * All phrases of all packs, compiled. What a word or a run of words can be (a word of a phrase, a member of a list) is a
 * <em>feature</em>, a small number; a pattern is a row of features with bounded gaps.
 *
 * @param forms the features of each word form, those of the lists it belongs to among them
 * @param classes the features of numbers, percentages and sums of money, by {@link Words.Kind}
 * @param closures for each feature, itself and the lists and alternatives it belongs to
 * @param anchored for each feature, the patterns to be tried where it occurs: each pattern stands at its rarest feature
 * @param levels how many rounds it takes until lists made of lists are found
 * @param carried the features whose meaning travels with a defined term or a pronoun
 * @param harmless the features that make an exception to a protection harmless, by the number of the file they stand in
 * @param phrases what the patterns with a phrase number stand for
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; looked up for every word
record Lexicon(
        Map<String, int[]> forms,
        int[][] classes,
        int[][] closures,
        Pattern[][] anchored,
        int levels,
        boolean[] carried,
        int[][] harmless,
        List<Phrase> phrases) {

    private static final int[] NOTHING = {};

    /**
     * A row of features.
     *
     * @param slots the features, in order
     * @param gaps how many words may stand before each slot
     * @param level in which round it is tried
     * @param yields the feature that a match is, or -1
     * @param phrase the phrase that a match speaks for, or -1
     */
    record Pattern(int[] slots, int[] gaps, int level, int yields, int phrase) {}

    /**
     * A phrase that speaks for a rule.
     *
     * @param rule the rule
     * @param stance what the words do where nothing turns them round
     * @param certainty how sure they are
     * @param duty whether the rule is a duty
     * @param fixed whether a "not" or "may" nearby leaves the stance as it is
     * @param when features of which one must occur in the clause or its headings; empty for no condition
     * @param unless features of which none may occur in the clause
     * @param file the number of its file
     * @param say the phrase as written
     * @param place its file and line
     * @param own whether it is not among the phrases that came with the product
     */
    record Phrase(
            String rule,
            Stance stance,
            Certainty certainty,
            boolean duty,
            boolean fixed,
            int[] when,
            int[] unless,
            int file,
            String say,
            String place,
            boolean own) {
        /** What tells it from any other phrase, wherever it stands: not its lists, nor what must or must not stand beside it. */
        String key() {
            return rule + ' ' + stance + ' ' + certainty + ' ' + fixed + ' ' + say;
        }

        Phrase markedOwn() {
            return new Phrase(rule, stance, certainty, duty, fixed, when, unless, file, say, place, true);
        }
    }

    /** The same with each phrase marked as somebody's own that is not among the bundled ones. */
    Lexicon beside(Lexicon bundled) {
        Set<String> known = bundled.phrases().stream().map(Phrase::key).collect(Collectors.toSet());
        return new Lexicon(
                forms,
                classes,
                closures,
                anchored,
                levels,
                carried,
                harmless,
                phrases.stream()
                        .map(phrase -> known.contains(phrase.key()) ? phrase : phrase.markedOwn())
                        .toList());
    }

    int features() {
        return closures.length;
    }

    boolean knows(String form) {
        return forms.containsKey(form);
    }

    /** What the word can be. */
    int[] of(Words words, int word) {
        Words.Kind kind = words.kind(word);
        int @Nullable [] found = forms.get(words.form(word));
        if (kind == Words.Kind.WORD) {
            return found == null ? NOTHING : found;
        }
        return found == null ? classes[kind.ordinal()] : join(found, classes[kind.ordinal()]);
    }

    private static int[] join(int[] some, int[] more) {
        int[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
