package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strips of white that run down between the columns of a table that has no lines: where a first line leaves wide gaps, what the lines
 * below it leave of them.
 */
final class PdfRivers {
    /** A gap this many times as wide as the type is high parts columns, not words. */
    private static final float PARTS = 1.2f;

    /** What must be left of it: more than there is between words. */
    private static final float LEAST = 0.4f;

    private static final float FAR = 100_000;

    private final List<List<Strip>> rivers;
    private final float least;

    private record Strip(float left, float right) {}

    private PdfRivers(List<List<Strip>> rivers, float least) {
        this.rivers = rivers;
        this.least = least;
    }

    /** The gaps of a line, with the margins on both sides, which may turn out to hold columns; null where there is none. */
    static @Nullable PdfRivers of(PdfRow row) {
        List<List<Strip>> rivers = new ArrayList<>();
        rivers.add(List.of(new Strip(-FAR, row.left())));
        PdfWord before = null;
        for (PdfWord word : row.words()) {
            if (before != null && word.left() - before.right() >= PARTS * row.size()) {
                rivers.add(List.of(new Strip(before.right(), word.left())));
            }
            before = word;
        }
        rivers.add(List.of(new Strip(row.right(), FAR)));
        return rivers.size() < 3 ? null : new PdfRivers(rivers, LEAST * row.size());
    }

    /** How many columns a first line fills. */
    int parts() {
        return rivers.size() - 1;
    }

    /** What another line leaves of them; null where it runs across one. */
    @Nullable
    PdfRivers with(PdfRow row) {
        List<List<Strip>> left = new ArrayList<>();
        for (List<Strip> river : rivers) {
            List<Strip> strips = river;
            for (PdfWord word : row.words()) {
                strips = without(strips, word);
            }
            if (strips.isEmpty()) {
                return null;
            }
            left.add(strips);
        }
        return new PdfRivers(left, least);
    }

    private List<Strip> without(List<Strip> strips, PdfWord word) {
        List<Strip> left = new ArrayList<>();
        for (Strip strip : strips) {
            if (word.right() <= strip.left() || word.left() >= strip.right()) {
                left.add(strip);
                continue;
            }
            if (word.left() - strip.left() >= least) {
                left.add(new Strip(strip.left(), word.left()));
            }
            if (strip.right() - word.right() >= least) {
                left.add(new Strip(word.right(), strip.right()));
            }
        }
        return left;
    }

    /** Where columns part, from the left: the middle of the widest strip of each river that has words on both sides. */
    List<Float> middles() {
        List<Float> middles = new ArrayList<>();
        for (List<Strip> river : rivers) {
            Strip widest = null;
            for (Strip strip : river) {
                boolean inside = strip.left() > -FAR && strip.right() < FAR;
                if (inside && (widest == null || strip.right() - strip.left() > widest.right() - widest.left())) {
                    widest = strip;
                }
            }
            if (widest != null) {
                middles.add((widest.left() + widest.right()) / 2);
            }
        }
        return middles;
    }
}
