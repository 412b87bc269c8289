package org.ringfence.reading.learned;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the word pieces that the tuned model was trained on: lower case, accents off, punctuation apart, then the longest known
 * pieces from the left. Gives the same pieces as the tokeniser that the model's authors published.
 */
public final class WordPieces {
    /** A word of more characters is unknown. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers = new HashMap<>(1 << 16);
    private final int unknown;
    private final int begin;
    private final int separator;

    /** @param vocabulary a piece a line; its line is its number */
    public WordPieces(String vocabulary) {
        vocabulary.lines().forEach(piece -> numbers.put(piece, numbers.size()));
        unknown = number("[UNK]");
        begin = number("[CLS]");
        separator = number("[SEP]");
    }

    /**
     * Text as a model takes it.
     *
     * @param ids the numbers of the pieces
     * @param starts where the word of each piece begins in the main text, or -1 for what is not of the main text
     * @param ends where that word ends, exclusive
     */
    public record Pieces(int[] ids, int[] starts, int[] ends) {
        /** How many pieces. */
        public int size() {
            return ids.length;
        }
    }

    /**
     * A clause as the tuned model reads it: the contract form, what its figures come to, its heading, a separator, its text, a separator.
     *
     * @param clause at most a sixth of the room goes to what stands before its text
     * @param most how many pieces at most; what is over is left out at the end
     */
    public Pieces cut(PlainClause clause, int most) {
        Row row = new Row(most);
        row.add(begin, -1, -1);
        int room = Math.max(1, most / 6);
        words(clause.form() + " " + clause.note() + clause.heading(), row, room, false);
        row.add(separator, -1, -1);
        words(clause.text(), row, most - 1, true);
        row.add(separator, -1, -1);
        return row.pieces();
    }

    private void words(String text, Row row, int limit, boolean placed) {
        int i = 0;
        int n = text.length();
        while (i < n && row.size < limit) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (blank(c)) {
                i += width;
            } else if (alone(c)) {
                word(text, i, i + width, row, limit, placed);
                i += width;
            } else {
                int from = i;
                while (i < n && !blank(c = text.codePointAt(i)) && !alone(c)) {
                    i += Character.charCount(c);
                }
                word(text, from, i, row, limit, placed);
            }
        }
    }

    private void word(String text, int from, int to, Row row, int limit, boolean placed) {
        String word = plain(text.substring(from, to));
        if (word.isEmpty()) {
            return;
        }
        int start = placed ? from : -1;
        int end = placed ? to : -1;
        int before = row.size;
        if (word.length() > LONGEST_WORD) {
            row.add(unknown, start, end);
            return;
        }
        int at = 0;
        while (at < word.length()) {
            int stop = word.length();
            Integer piece = null;
            while (stop > at && (piece = numbers.get((at > 0 ? "##" : "") + word.substring(at, stop))) == null) {
                stop--;
            }
            if (piece == null) {
                row.size = before;
                row.add(unknown, start, end);
                return;
            }
            row.add(piece, start, end);
            at = stop;
        }
        row.size = Math.min(row.size, limit);
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean dropped = type == Character.NON_SPACING_MARK
                    || type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.PRIVATE_USE
                    || type == Character.SURROGATE
                    || c == 0xFFFD;
            if (!dropped) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Punctuation and ideographs are words of their own. */
    private static boolean alone(int c) {
        if (c < 128) {
            return c > 32 && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != 127;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(c);
        };
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return number;
    }

    private static final class Row {
        private int[] ids;
        private int[] starts;
        private int[] ends;
        private int size;

        Row(int most) {
            ids = new int[most + LONGEST_WORD];
            starts = new int[most + LONGEST_WORD];
            ends = new int[most + LONGEST_WORD];
        }

        void add(int id, int start, int end) {
            ids[size] = id;
            starts[size] = start;
            ends[size++] = end;
        }

        Pieces pieces() {
            return new Pieces(Arrays.copyOf(ids, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
