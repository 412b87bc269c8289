package org.ringfence.reading.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Inflections from the English dictionary, with the regular rules for words that it does not know. */
final class Dictionary implements Inflections {
    private static final String HOME = "/org/languagetool/resource/en/";

    /** The tags under which the dictionary files the forms of nouns, verbs and adjectives. */
    private static final String[] TAGS = {
        "NN", "NN:U", "NN:UN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS", "RB",
        "MD"
    };

    private static final String VOWELS = "aeiou";

    private final DictionaryLookup stems;
    private final DictionaryLookup forms;

    private Dictionary(DictionaryLookup stems, DictionaryLookup forms) {
        this.stems = stems;
        this.forms = forms;
    }

    /** Reads the dictionary from the class path: about 1 MB and some tens of milliseconds. */
    static Dictionary load() {
        return new Dictionary(lookup("english"), lookup("english_synth"));
    }

    private static DictionaryLookup lookup(String name) {
        try (InputStream automaton = open(name + ".dict");
                InputStream metadata = open(name + ".info")) {
            return new DictionaryLookup(morfologik.stemming.Dictionary.read(automaton, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException("the English dictionary cannot be read", e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Dictionary.class.getResourceAsStream(HOME + file), file);
    }

    @Override
    public Set<String> of(String word) {
        Set<String> found = new LinkedHashSet<>();
        found.add(word);
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            String head = word.substring(0, hyphen + 1);
            for (String last : of(word.substring(hyphen + 1))) {
                found.add(head + last);
                found.add(head.replace("-", "") + last);
            }
            return found;
        }
        for (String tag : TAGS) {
            for (WordData form : forms.lookup(word + "|" + tag)) {
                found.add(form.getStem().toString());
            }
        }
        if (found.size() == 1 && stems.lookup(word).isEmpty()) {
            regular(word, found);
        }
        return found;
    }

    /** Whether it holds a word, in whatever form. */
    boolean knows(String word) {
        return !stems.lookup(word).isEmpty();
    }

    /** English regular endings, for names of our own trade that no dictionary holds. */
    private static void regular(String word, Set<String> found) {
        if (word.length() < 3) {
            found.add(word + "s");
            return;
        }
        String trunk = word.substring(0, word.length() - 1);
        boolean afterVowel = VOWELS.indexOf(word.charAt(word.length() - 2)) >= 0;
        if (word.endsWith("y") && !afterVowel) {
            found.add(trunk + "ies");
            found.add(trunk + "ied");
        } else if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
            found.add(word + "es");
            found.add(word + "ed");
        } else {
            found.add(word + "s");
            found.add(word.endsWith("e") ? word + "d" : word + "ed");
        }
        found.add(word.endsWith("e") ? trunk + "ing" : word + "ing");
    }
}
