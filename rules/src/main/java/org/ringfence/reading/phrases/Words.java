package org.ringfence.reading.phrases;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A stretch of text cut into words, with where each stands and what punctuation comes before it. Text of the stem that introduces a
 * clause may come first; its words are context and have no place in the clause.
 */
final class Words {
    static final int COMMA = 1;
    static final int SEMICOLON = 2;
    static final int COLON = 4;
    static final int DASH = 8;
    static final int SENTENCE = 16;
    static final int OPENS = 32;
    static final int CLOSES = 64;
    static final int STARTS_CLAUSE = 128;

    /** What a word is besides its letters. */
    enum Kind {
        WORD,
        NUMBER,
        PERCENT,
        MONEY
    }

    /** So large that no gap in a phrase reaches across. */
    static final int SENTENCE_JUMP = 10_000;

    private static final int LONG_SENTENCE = 400;
    private static final int LONGEST_SENTENCE = 600;

    private int size;
    private String[] forms = new String[64];
    private Kind[] kinds = new Kind[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] positions = new int[64];
    private int[] before = new int[64];
    private int[] sentences = new int[64];
    private int firstOwn;
    private int sentenceStart;

    private Words() {}

    /**
     * Cuts a clause into words.
     *
     * @param stem the words that introduce it, or the empty string
     * @param text the clause
     * @param whole whether a hyphenated word is known as one word; others are cut at the hyphen
     */
    static Words of(String stem, String text, Predicate<String> whole) {
        Words words = new Words();
        if (!stem.isEmpty()) {
            new Cutter(words, stem, false, whole).cut();
            words.firstOwn = words.size;
        }
        new Cutter(words, text, true, whole).cut();
        return words;
    }

    int size() {
        return size;
    }

    /** The index of the first word that belongs to the clause itself. */
    int firstOwn() {
        return firstOwn;
    }

    String form(int word) {
        return forms[word];
    }

    Kind kind(int word) {
        return kinds[word];
    }

    /** Where the word begins in the clause's text, or -1 for a word of the stem. */
    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The word's place for the counting of gaps: articles do not count, and a new sentence is far away. */
    int position(int word) {
        return positions[word];
    }

    /** The punctuation before the word, as bits. */
    int before(int word) {
        return before[word];
    }

    boolean startsSentence(int word) {
        return word == 0 || (before[word] & SENTENCE) != 0;
    }

    /** The number of the sentence that the word is in, from 0. */
    int sentence(int word) {
        return sentences[word];
    }

    /** Whether the word opens a sentence, or the part of one after a mark. */
    boolean opens(int word) {
        return startsSentence(word) || (before[word] & (COMMA | SEMICOLON | COLON | DASH)) != 0;
    }

    /** The word that covers a place in the clause's text, or -1. */
    int at(int place) {
        int low = firstOwn;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= place) {
                low = middle + 1;
            } else if (starts[middle] > place) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /**
     * Adds a word. A sentence that does not end is cut where it pauses, so that the work for one phrase stays within bounds however long
     * a clause is.
     */
    void add(String form, Kind kind, int start, int end, int marks) {
        int punctuation = marks;
        if (size - sentenceStart >= LONGEST_SENTENCE
                || (size - sentenceStart >= LONG_SENTENCE && (marks & (COMMA | SEMICOLON | COLON | DASH)) != 0)) {
            punctuation |= SENTENCE;
        }
        if ((punctuation & SENTENCE) != 0) {
            sentenceStart = size;
        }
        if (size == forms.length) {
            int room = size * 2;
            forms = Arrays.copyOf(forms, room);
            kinds = Arrays.copyOf(kinds, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            positions = Arrays.copyOf(positions, room);
            before = Arrays.copyOf(before, room);
            sentences = Arrays.copyOf(sentences, room);
        }
        forms[size] = form;
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        before[size] = punctuation;
        int last = size == 0 ? 0 : positions[size - 1];
        sentences[size] = size == 0 ? 0 : sentences[size - 1] + ((punctuation & SENTENCE) == 0 ? 0 : 1);
        positions[size] = last + step(form, punctuation);
        size++;
    }

    private static int step(String form, int punctuation) {
        if ((punctuation & SENTENCE) != 0) {
            return SENTENCE_JUMP;
        }
        return switch (form) {
            case "a", "an", "the", "its", "their", "any", "such" -> 0;
            default -> 1;
        };
    }
}
