package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words, lists and patterns that phrase files name, each under a number: what phrases are made of. */
final class FeatureNet {
    /** What stands for any number, percentage or amount of money; they have the first numbers, in this order. */
    static final List<String> CLASSES = List.of("number", "percent", "money");

    private final Map<String, Integer> named = new HashMap<>();
    private final List<BitSet> members = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Lexicon.Pattern> patterns = new ArrayList<>();
    private final List<List<Lexicon.Pattern>> yielding = new ArrayList<>();

    FeatureNet() {
        for (String name : CLASSES) {
            feature("<" + name, "");
        }
    }

    int size() {
        return members.size();
    }

    /** Every feature by the key under which it was added. */
    Map<String, Integer> named() {
        return named;
    }

    /** The word that a feature is, or the empty string. */
    String word(int feature) {
        return words.get(feature);
    }

    /** The features any of which is the feature, too. */
    BitSet members(int feature) {
        return members.get(feature);
    }

    List<Lexicon.Pattern> patterns() {
        return patterns;
    }

    /** The patterns that make up a feature. */
    List<Lexicon.Pattern> yielding(int feature) {
        return yielding.get(feature);
    }

    /**
     * Adds a pattern.
     *
     * @param yields the feature that it makes up, or -1
     * @param phrase the phrase that it is, or -1
     */
    void pattern(int[] features, int[] gaps, int yields, int phrase) {
        Lexicon.Pattern pattern = new Lexicon.Pattern(features, gaps, 0, yields, phrase);
        if (yields >= 0) {
            yielding.get(yields).add(pattern);
        }
        patterns.add(pattern);
    }

    /**
     * The number of a feature, a new one where the key is new.
     *
     * @param key tells it from every other
     * @param word the word that it is, or the empty string
     */
    int feature(String key, String word) {
        Integer known = named.get(key);
        if (known != null) {
            return known;
        }
        int feature = members.size();
        named.put(key, feature);
        members.add(new BitSet());
        yielding.add(new ArrayList<>());
        words.add(word);
        return feature;
    }

    /** The feature of words in a row, joined by underscores. */
    int run(String text) {
        boolean known = named.containsKey("_" + text);
        int feature = feature("_" + text, "");
        if (!known) {
            int[] parts =
                    Arrays.stream(text.split("_", -1)).mapToInt(this::word).toArray();
            pattern(parts, new int[parts.length], feature, -1);
        }
        return feature;
    }

    /** The feature of a word in any of its forms. */
    int word(String word) {
        boolean known = named.containsKey(word);
        int feature = feature(word, word);
        int hyphen = word.indexOf('-');
        if (!known && hyphen > 0 && word.indexOf('-', hyphen + 1) < 0) {
            // "top-slice" is written "top slice" as well
            String first = word.substring(0, hyphen);
            int[] parts = {feature("=" + first, first), word(word.substring(hyphen + 1))};
            pattern(parts, new int[] {0, 0}, feature, -1);
        }
        return feature;
    }
}
