package org.ringfence.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/** Knows English words, so that a word broken between two lines can be told from two words, and a name from a word. Read when it is first asked. */
public final class EnglishWords {
    private static final String FILE = "/org/languagetool/resource/en/english";

    /** A lookup keeps a buffer of its own and is not for several threads. */
    private static final ThreadLocal<DictionaryLookup> LOOKUP =
            ThreadLocal.withInitial(() -> new DictionaryLookup(Loaded.WORDS));

    private EnglishWords() {}

    /** Whether a dictionary holds the word in lower case, in whatever form. */
    public static boolean know(String word) {
        return !LOOKUP.get().lookup(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    private static final class Loaded {
        static final Dictionary WORDS = read();

        private static Dictionary read() {
            try (InputStream words = open(".dict");
                    InputStream about = open(".info")) {
                return Dictionary.read(words, about);
            } catch (IOException e) {
                throw new UncheckedIOException("the English dictionary cannot be read", e);
            }
        }

        private static InputStream open(String ending) {
            return Objects.requireNonNull(EnglishWords.class.getResourceAsStream(FILE + ending), FILE + ending);
        }
    }
}
