package org.ringfence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ringfence.english.EnglishWords;

/**
 * Words on one line of a page.
 *
 * @param words from the left
 */
record PdfRow(List<PdfWord> words) {
    /** Words whose feet are no further apart than this share of their size stand on one line. */
    private static final float LEVEL = 0.4f;

    /** What word processors leave between a cell's text and its edge, in points. */
    private static final float PADDING = 7;

    PdfRow {
        words = words.stream().sorted(Comparator.comparing(PdfWord::left)).toList();
    }

    float base() {
        return words.get(0).base();
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    float size() {
        float size = 0;
        for (PdfWord word : words) {
            size = Math.max(size, word.size());
        }
        return size;
    }

    boolean bold() {
        return words.stream().allMatch(PdfWord::bold);
    }

    /** The words, each parted by a blank, without the marks that point to notes. */
    String plain() {
        StringBuilder text = new StringBuilder();
        for (PdfWord word : said()) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    /** The words without the marks that point to notes: small raised figures after a word. */
    List<PdfWord> said() {
        float size = size();
        List<PdfWord> said = new ArrayList<>();
        for (PdfWord word : words) {
            boolean small = word.size() < size * 0.8f && word.base() < base() + size * 0.5f;
            boolean mark = small && !said.isEmpty() && word.text().chars().allMatch(Character::isDigit);
            if (!mark) {
                said.add(word);
            }
        }
        return said;
    }

    /** The marks that point to notes. */
    List<String> marks() {
        List<PdfWord> said = said();
        return words.stream()
                .filter(word -> !said.contains(word))
                .map(PdfWord::text)
                .toList();
    }

    /** The lines that words make, from the top. Small raised letters, as in 1st, stay with their line. */
    static List<PdfRow> rows(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(PdfWord::base));
        List<PdfRow> rows = new ArrayList<>();
        List<PdfWord> row = new ArrayList<>();
        float base = 0;
        float size = 0;
        for (PdfWord word : sorted) {
            if (!row.isEmpty() && word.base() - base > Math.max(size, word.size()) * LEVEL) {
                rows.add(new PdfRow(row));
                row = new ArrayList<>();
            }
            if (row.isEmpty()) {
                base = word.base();
                size = word.size();
            }
            row.add(word);
        }
        if (!row.isEmpty()) {
            rows.add(new PdfRow(row));
        }
        return rows;
    }

    /**
     * Lines as one text.
     *
     * @param edge the right edge of the cell that holds them: a word too long for it is broken there without a hyphen
     * @param known how often each word stands in the draft
     */
    static String text(List<PdfRow> rows, float edge, Map<String, Integer> known) {
        List<Line> lines = new ArrayList<>();
        for (PdfRow row : rows) {
            lines.add(new Line(0, 0, row.plain(), false));
        }
        Hyphens hyphens = new Hyphens(lines);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            String next = lines.get(i).text();
            if (i == 0 || rows.get(i - 1).broken(next, edge, known)) {
                text.append(next);
            } else {
                hyphens.join(text, next);
            }
        }
        return text.toString();
    }

    /**
     * Whether this line is one word that fills its cell to the edge, and the next goes on with it: a figure, or a word that is whole only
     * with the next.
     */
    private boolean broken(String next, float edge, Map<String, Integer> known) {
        PdfWord word = words.get(0);
        float letter = (word.right() - word.left()) / word.text().length();
        boolean full = words.size() == 1 && word.text().length() > 2 && edge - word.right() < PADDING + letter * 1.5f;
        char last = word.text().charAt(word.text().length() - 1);
        char first = next.charAt(0);
        if (!full) {
            return false;
        }
        if (Character.isDigit(last) || last == ',') {
            return Character.isDigit(first) || first == ',';
        }
        String left = key(word.text());
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        String right = next.substring(0, end);
        boolean scrap = right.length() < 4 && !EnglishWords.know(left) && !EnglishWords.know(right);
        return Character.isLetter(last)
                && Character.isLowerCase(first)
                && (scrap || known.containsKey(left + right) || EnglishWords.know(left + right));
    }

    /** A word as it is counted. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
