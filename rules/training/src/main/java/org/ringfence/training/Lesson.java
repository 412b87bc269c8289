package org.ringfence.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.Plain;
import org.ringfence.reading.learned.PlainClause;
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
        PlainClause plain = PlainClause.of(clause.type(), clause.heading(), clause.text());
        WordPieces.Pieces pieces = words.cut(plain, Settings.LONGEST);
        float[] labels = new float[targets.size()];
        for (int t = 0; t < labels.length; t++) {
            labels[t] = targets.holds(t, clause) ? 1 : 0;
        }
        float[] marks = new float[pieces.size()];
        String span = Plain.of(clause.span());
        int from = span.isEmpty() ? -1 : plain.text().indexOf(span);
        int to = from + span.length();
        for (int i = 0; i < marks.length; i++) {
            marks[i] = from >= 0 && pieces.starts()[i] >= from && pieces.ends()[i] <= to ? 1 : 0;
        }
        return new Lesson(clause, pieces, labels, marks);
    }

    /** This clause and an innocent one, one after the other, as a single clause. */
    Lesson with(Lesson innocent, boolean first) {
        int lead = lead() + 1;
        int own = pieces.size() - lead - 1;
        int from = innocent.lead() + 1;
        int other = innocent.pieces().size() - from - 1;
        int[] ids = new int[lead + own + other + 1];
        int[] starts = new int[ids.length];
        int[] ends = new int[ids.length];
        float[] marks = new float[ids.length];
        System.arraycopy(pieces.ids(), 0, ids, 0, lead);
        Arrays.fill(starts, 0, lead, -1);
        System.arraycopy(innocent.pieces().ids(), from, ids, first ? lead + own : lead, other);
        System.arraycopy(pieces.ids(), lead, ids, first ? lead : lead + other, own);
        System.arraycopy(span, lead, marks, first ? lead : lead + other, own);
        System.arraycopy(innocent.span(), from, marks, first ? lead + own : lead, other);
        ids[ids.length - 1] = pieces.ids()[pieces.size() - 1];
        starts[ids.length - 1] = -1;
        float[] both = labels.clone();
        for (int t = 0; t < both.length; t++) {
            both[t] = Math.max(both[t], innocent.labels()[t]);
        }
        return new Lesson(clause, new WordPieces.Pieces(ids, starts, ends), both, marks);
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
