package org.ringfence.reading.learned;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A text cut into stemmed words, with what the features need to know of each: where it stands, which sentence it is in, and whether a
 * negation or an exception governs it. Linear in the length of the text and bounded by {@link #MOST}.
 */
final class Words {
    /** How many words of a text are looked at; a clause of more is read in its first part only by this voice. */
    static final int MOST = 2_000;

    /** How far a negation reaches, in words, unless punctuation ends it before. */
    private static final int REACH = 8;

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "neither",
            "nor",
            "none",
            "nothing",
            "nobody",
            "without",
            "cannot",
            "n't",
            "nil",
            "refuse",
            "prohibit",
            "forbid",
            "forbidden",
            "prevent",
            "exclude",
            "bar",
            "barred",
            "cease",
            "lapse");
    private static final Set<String> EXCEPTIONS = Set.of(
            "save",
            "except",
            "unless",
            "but",
            "notwithstanding",
            "however",
            "nevertheless",
            "though",
            "although",
            "other",
            "otherwise",
            "subject",
            "provided",
            "only",
            "until",
            "excluding",
            "exempt",
            "disapply");

    private final String text;
    private String[] stems = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] sentences = new int[64];
    private boolean[] negated = new boolean[64];
    private boolean[] excepted = new boolean[64];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.cut();
        words.mark();
        return words;
    }

    int size() {
        return size;
    }

    String stem(int i) {
        return stems[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The number of the sentence, or part between semicolons, that the word stands in. */
    int sentence(int i) {
        return sentences[i];
    }

    boolean negated(int i) {
        return negated[i];
    }

    boolean excepted(int i) {
        return excepted[i];
    }

    private void cut() {
        int sentence = 0;
        int i = 0;
        int n = text.length();
        while (i < n && size < MOST) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int from = i;
                while (i < n && inWord(i)) {
                    i++;
                }
                word(from, i, sentence);
            } else if (Character.isDigit(c) || (c == '£' && i + 1 < n && Character.isDigit(text.charAt(i + 1)))) {
                int from = i++;
                while (i < n && (Character.isDigit(text.charAt(i)) || inNumber(i))) {
                    i++;
                }
                if (i < n && text.charAt(i) == '%') {
                    i++;
                }
                number(from, i, sentence);
            } else {
                if (c == ';' || c == '?' || c == '!' || (c == '.' && (i + 1 == n || text.charAt(i + 1) == ' '))) {
                    sentence++;
                    add(";", i, i + 1, sentence);
                } else if (c == ',' || c == ':' || c == '(' || c == ')' || c == '[' || c == ']') {
                    add(c == '(' || c == ')' ? "," : String.valueOf(c), i, i + 1, sentence);
                }
                i++;
            }
        }
    }

    private boolean inWord(int i) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) {
            return true;
        }
        boolean joined = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        return joined && (c == '\'' || c == '’');
    }

    private boolean inNumber(int i) {
        char c = text.charAt(i);
        return (c == ',' || c == '.' || c == '/') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }

    private void word(int from, int to, int sentence) {
        String lower = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.endsWith("n't")) {
            add(Stem.of(lower.substring(0, lower.length() - 3)), from, to, sentence);
            add("not", from, to, sentence);
            return;
        }
        if (lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        add(Stem.of(lower), from, to, sentence);
    }

    private void number(int from, int to, int sentence) {
        char first = text.charAt(from);
        char last = text.charAt(to - 1);
        String shape = first == '£' ? "£" : last == '%' ? "%" : to - from == 1 ? String.valueOf(first) : "0";
        add(shape, from, to, sentence);
    }

    private void add(String stem, int from, int to, int sentence) {
        if (size == stems.length) {
            int more = size * 2;
            stems = Arrays.copyOf(stems, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            sentences = Arrays.copyOf(sentences, more);
        }
        stems[size] = stem;
        starts[size] = from;
        ends[size] = to;
        sentences[size] = sentence;
        size++;
    }

    private void mark() {
        negated = new boolean[size];
        excepted = new boolean[size];
        int reach = 0;
        int except = -1;
        for (int i = 0; i < size; i++) {
            String stem = stems[i];
            if (stem.equals(";") || stem.equals(",") || stem.equals(":")) {
                reach = 0;
            }
            if (sentences[i] != except) {
                except = -1;
            }
            negated[i] = reach > 0;
            excepted[i] = except >= 0;
            reach--;
            if (NEGATIONS.contains(stem)) {
                reach = REACH;
            }
            if (EXCEPTIONS.contains(stem)) {
                except = sentences[i];
            }
        }
    }
}
