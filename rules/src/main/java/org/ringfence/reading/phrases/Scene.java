package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What occurs where in one clause. Lists of single words are found word by word; lists made of longer entries and phrases are found
 * round by round, each only where its rarest part occurs. The work grows with the number of words times the number of features that
 * a word has, whatever the gaps.
 */
final class Scene {
    private final Lexicon lexicon;
    private final Words words;
    private final int[][] starts;
    private final int[][] ends;
    private final int[] counts;
    private final List<List<Lexicon.Pattern>> rounds = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private int[] found = new int[32];
    private int foundCount;

    /**
     * A phrase that was found.
     *
     * @param phrase its number
     * @param slots the features of its slots
     * @param at for each slot, the first word
     * @param ends for each slot, the word after its last
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Match(int phrase, int[] slots, int[] at, int[] ends) {
        int start() {
            return at[0];
        }

        int end() {
            return ends[ends.length - 1];
        }
    }

    Scene(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.starts = new int[lexicon.features()][];
        this.ends = new int[lexicon.features()][];
        this.counts = new int[lexicon.features()];
        for (int level = 0; level < lexicon.levels(); level++) {
            rounds.add(new ArrayList<>());
        }
        for (int word = 0; word < words.size(); word++) {
            for (int feature : lexicon.of(words, word)) {
                occurs(feature, word, word + 1);
            }
        }
    }

    /** Says that the words from {@code start} to {@code end} also mean what the feature means. */
    void means(int feature, int start, int end) {
        for (int each : lexicon.closures()[feature]) {
            occurs(each, start, end);
        }
    }

    /** Finds everything. */
    List<Match> find() {
        for (List<Lexicon.Pattern> round : rounds) {
            for (int i = 0; i < round.size(); i++) {
                tryOut(round.get(i));
            }
        }
        return matches;
    }

    boolean has(int feature) {
        return counts[feature] > 0;
    }

    /** Every feature that occurs, in the order in which they were found. */
    int[] found() {
        return Arrays.copyOf(found, foundCount);
    }

    /** Whether the feature occurs in a sentence. */
    boolean hasIn(int feature, int sentence) {
        for (int i = 0; i < counts[feature]; i++) {
            if (words.sentence(starts[feature][i]) == sentence) {
                return true;
            }
        }
        return false;
    }

    /** Whether the feature occurs in a sentence at a word that passes. */
    boolean hasIn(int feature, int sentence, IntPredicate passes) {
        for (int i = 0; i < counts[feature]; i++) {
            int start = starts[feature][i];
            if (words.sentence(start) == sentence && passes.test(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the feature begins between two words. */
    boolean hasBetween(int feature, int from, int to) {
        for (int i = 0; i < counts[feature]; i++) {
            if (starts[feature][i] >= from && starts[feature][i] < to) {
                return true;
            }
        }
        return false;
    }

    /** Whether the feature occurs in a sentence before a word. */
    boolean hasIn(int feature, int sentence, int before) {
        for (int i = 0; i < counts[feature]; i++) {
            if (words.sentence(starts[feature][i]) == sentence && starts[feature][i] < before) {
                return true;
            }
        }
        return false;
    }

    private void occurs(int feature, int start, int end) {
        int count = counts[feature];
        if (count == 0) {
            if (foundCount == found.length) {
                found = Arrays.copyOf(found, foundCount * 2);
            }
            found[foundCount++] = feature;
            starts[feature] = new int[4];
            ends[feature] = new int[4];
            for (Lexicon.Pattern pattern : lexicon.anchored()[feature]) {
                rounds.get(pattern.level()).add(pattern);
            }
        }
        int at = count;
        int[] from = starts[feature];
        int[] to = ends[feature];
        while (at > 0 && (from[at - 1] > start || (from[at - 1] == start && to[at - 1] > end))) {
            at--;
        }
        if (at > 0 && from[at - 1] == start && to[at - 1] == end) {
            return;
        }
        if (count == from.length) {
            from = starts[feature] = Arrays.copyOf(from, count * 2);
            to = ends[feature] = Arrays.copyOf(to, count * 2);
        }
        System.arraycopy(from, at, from, at + 1, count - at);
        System.arraycopy(to, at, to, at + 1, count - at);
        from[at] = start;
        to[at] = end;
        counts[feature] = count + 1;
    }

    private void tryOut(Lexicon.Pattern pattern) {
        int[] slots = pattern.slots();
        for (int slot : slots) {
            if (counts[slot] == 0) {
                return;
            }
        }
        // For each occurrence of a slot, the occurrence of the slot before from which the shortest chain comes, or -1.
        int[][] from = new int[slots.length][];
        from[0] = new int[counts[slots[0]]];
        for (int slot = 1; slot < slots.length; slot++) {
            from[slot] = link(slots[slot - 1], from[slot - 1], slots[slot], pattern.gaps()[slot]);
        }
        int last = slots.length - 1;
        int lastStart = -1;
        for (int i = 0; i < from[last].length; i++) {
            if (from[last][i] < 0) {
                continue;
            }
            int[] at = new int[slots.length];
            int[] upTo = new int[slots.length];
            int occurrence = i;
            for (int slot = last; slot >= 0; slot--) {
                at[slot] = starts[slots[slot]][occurrence];
                upTo[slot] = ends[slots[slot]][occurrence];
                occurrence = from[slot][occurrence];
            }
            int end = ends[slots[last]][i];
            if (pattern.yields() >= 0) {
                means(pattern.yields(), at[0], end);
            } else if (at[0] != lastStart) {
                // of chains that begin with the same word the first is the shortest
                matches.add(new Match(pattern.phrase(), slots, at, upTo));
                lastStart = at[0];
            }
        }
    }

    private int[] link(int before, int[] reached, int after, int gap) {
        int[] links = new int[counts[after]];
        int candidate = 0;
        for (int i = 0; i < links.length; i++) {
            links[i] = -1;
            int start = starts[after][i];
            while (candidate < counts[before] && starts[before][candidate] < start) {
                candidate++;
            }
            for (int j = candidate - 1; j >= 0; j--) {
                int between = words.position(start) - words.position(ends[before][j] - 1) - 1;
                if (words.position(start) - words.position(starts[before][j]) > gap + 40) {
                    break;
                }
                if (reached[j] >= 0 && ends[before][j] <= start && between <= gap) {
                    links[i] = j;
                    break;
                }
            }
        }
        return links;
    }
}
