package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;

/** The order in which a page is read: down one column and then the next where prose stands in two, else line by line. */
final class PdfColumns {
    private static final int FEWEST_LINES = 12;

    /** How much of the lines in a column must be prose that fills it. */
    private static final double FULL = 0.5;

    private PdfColumns() {}

    static List<PdfRow> ordered(PdfPage page, List<PdfWord> words) {
        float gutter = gutter(words);
        if (gutter < 0) {
            return PdfRow.rows(words);
        }
        List<PdfWord> left = new ArrayList<>();
        List<PdfWord> right = new ArrayList<>();
        for (PdfWord word : words) {
            (word.middle() < gutter ? left : right).add(word);
        }
        List<PdfRow> rows = new ArrayList<>(PdfRow.rows(left));
        rows.addAll(PdfRow.rows(right));
        return rows;
    }

    static boolean two(PdfPage page, List<PdfWord> words) {
        return gutter(words) >= 0;
    }

    /** The middle of the strip that no word crosses and on both sides of which prose stands, or -1. */
    private static float gutter(List<PdfWord> words) {
        float from = Float.MAX_VALUE;
        float to = 0;
        for (PdfWord word : words) {
            from = Math.min(from, word.left());
            to = Math.max(to, word.right());
        }
        float middle = (from + to) / 2;
        float leftEdge = from;
        float rightEdge = to;
        for (PdfWord word : words) {
            if (word.left() < middle && word.right() > middle) {
                return -1;
            }
            if (word.right() <= middle) {
                leftEdge = Math.max(leftEdge, word.right());
            } else {
                rightEdge = Math.min(rightEdge, word.left());
            }
        }
        boolean strip = rightEdge - leftEdge >= 9;
        return strip && prose(words, from, leftEdge) && prose(words, rightEdge, to) ? (leftEdge + rightEdge) / 2 : -1;
    }

    private static boolean prose(List<PdfWord> words, float from, float to) {
        List<PdfWord> here = words.stream()
                .filter(word -> word.left() >= from - 1 && word.right() <= to + 1)
                .toList();
        List<PdfRow> rows = PdfRow.rows(here);
        long full = rows.stream()
                .filter(row -> row.words().size() >= 4 && row.right() - row.left() > (to - from) * 0.75)
                .count();
        return rows.size() >= FEWEST_LINES && full > rows.size() * FULL;
    }
}
