package org.ringfence.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.Targets;
import org.ringfence.reading.learned.WordPieces;

/**
 * A labelled clause in the form that the encoder takes.
 *
 * @param clause the clause
 * @param pieces its word pieces
 * @param labels 1 for each question answered with yes
 * @param span 1 for each piece of the deciding words; all 0 where none are marked
 */
record Lesson(LabelledClause clause, WordPieces.Pieces pieces, float[] labels, float[] span) {
    static Lesson of(LabelledClause clause, WordPieces words, Targets targets) {
        WordPieces.Pieces pieces = words.cut(clause.type(), clause.heading(), clause.text(), Settings.LONGEST);
        float[] labels = new float[targets.size()];
        for (int t = 0; t < labels.length; t++) {
            labels[t] = targets.holds(t, clause) ? 1 : 0;
        }
        float[] span = new float[pieces.size()];
        int from = clause.span().isEmpty() ? -1 : clause.text().indexOf(clause.span());
        int to = from + clause.span().length();
        for (int i = 0; i < span.length; i++) {
            span[i] = from >= 0 && pieces.starts()[i] >= from && pieces.ends()[i] <= to ? 1 : 0;
        }
        return new Lesson(clause, pieces, labels, span);
    }

    /** How many pieces stand above the text. */
    int lead() {
        int lead = 0;
        while (lead < pieces.size() && pieces.starts()[lead] < 0) {
            lead++;
        }
        return lead - 1;
    }

    boolean marked() {
        for (float piece : span) {
            if (piece > 0) {
                return true;
            }
        }
        return false;
    }

    /** Several lessons side by side, padded to the longest. */
    record Batch(NDArray ids, NDArray mask, NDArray labels, NDArray spans, NDArray marked) {
        private static final int MASK = 103;

        /**
         * @param random hides some pieces and some headings, so that no single word is leant on; null to hide nothing
         */
        static Batch of(NDManager manager, List<Lesson> lessons, @Nullable Random random) {
            int count = lessons.size();
            int length = lessons.stream()
                    .mapToInt(lesson -> lesson.pieces().size())
                    .max()
                    .orElse(1);
            int questions = lessons.get(0).labels().length;
            long[] ids = new long[count * length];
            float[] mask = new float[count * length];
            float[] spans = new float[count * length];
            float[] marked = new float[count * length];
            float[] labels = new float[count * questions];
            for (int i = 0; i < count; i++) {
                Lesson lesson = lessons.get(i);
                boolean some = lesson.marked();
                boolean headless = random != null && random.nextFloat() < Settings.HIDE_HEADING;
                for (int j = 0; j < lesson.pieces().size(); j++) {
                    boolean own = lesson.pieces().starts()[j] >= 0;
                    boolean hidden = random != null
                            && (own
                                    ? random.nextFloat() < Settings.HIDE_PIECE
                                    : headless && j > 0 && j < lesson.lead());
                    ids[i * length + j] = hidden ? MASK : lesson.pieces().ids()[j];
                    mask[i * length + j] = 1;
                    spans[i * length + j] = lesson.span()[j];
                    marked[i * length + j] = some && own ? 1 : 0;
                }
                System.arraycopy(lesson.labels(), 0, labels, i * questions, questions);
            }
            Shape shape = new Shape(count, length);
            return new Batch(
                    manager.create(ids, shape),
                    manager.create(mask, shape),
                    manager.create(labels, new Shape(count, questions)),
                    manager.create(spans, shape),
                    manager.create(marked, shape));
        }
    }
}
