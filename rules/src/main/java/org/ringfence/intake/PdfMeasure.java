package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * How the lines of a PDF are set, which tells columns, paragraphs and headings apart; all in points.
 *
 * @param left the left edge of its lines
 * @param step the usual width of a letter
 * @param leading the usual way from line to line within a paragraph
 * @param size the usual size of its letters
 */
record PdfMeasure(float left, float step, float leading, float size) {
    static PdfMeasure of(List<PdfPiece> pieces) {
        float left = Float.MAX_VALUE;
        List<Float> widths = new ArrayList<>();
        List<Float> ways = new ArrayList<>();
        List<Float> sizes = new ArrayList<>();
        PdfRow last = null;
        int lastPage = 0;
        for (PdfPiece piece : pieces) {
            if (piece instanceof PdfPiece.Row row) {
                left = Math.min(left, row.row().left());
                for (PdfWord word : row.row().words()) {
                    if (word.text().length() > 3) {
                        widths.add((word.right() - word.left()) / word.text().length());
                    }
                    sizes.add(word.size());
                }
                if (last != null && lastPage == row.page() && row.row().base() > last.base()) {
                    ways.add(row.row().base() - last.base());
                }
                last = row.row();
                lastPage = row.page();
            } else {
                last = null;
            }
        }
        return new PdfMeasure(
                left,
                Math.max(1, quantile(widths, 0.5, 5.5f)),
                // Lines within a paragraph are nearer to each other than paragraphs are.
                Math.max(4, quantile(ways, 0.3, 14)),
                quantile(sizes, 0.5, 11));
    }

    private static float quantile(List<Float> values, double share, float otherwise) {
        return values.isEmpty()
                ? otherwise
                : values.stream().sorted().toList().get((int) ((values.size() - 1) * share));
    }

    /** A line with its words at their columns where they stand far apart, as those of a table without lines do. */
    Line line(PdfRow row, int number) {
        StringBuilder text = new StringBuilder();
        int indent = Math.round((row.left() - left) / step);
        PdfWord before = null;
        for (PdfWord word : row.said()) {
            if (before != null) {
                float gap = word.left() - before.right();
                boolean label = text.length() < 9 && NumberForms.candidate(text + " x") != null;
                int blanks = 1;
                if (gap > word.size() * 1.6 && !label) {
                    int column = Math.round((word.left() - left) / step) - indent;
                    blanks = Math.max(3, column - text.length());
                }
                text.append(" ".repeat(Math.min(200, blanks)));
            }
            text.append(word.text());
            before = word;
        }
        return new Line(number, indent, text.toString(), false);
    }
}
