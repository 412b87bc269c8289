package org.ringfence.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ringfence.bench.Fold;
import org.ringfence.bench.ReadingBench;
import org.ringfence.bench.ScoreTable;
import org.ringfence.bench.Scores;
import org.ringfence.reading.Reader;
import org.ringfence.reading.Voice;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LearnedReading;
import org.ringfence.reading.learned.TunedFiles;
import org.ringfence.reading.phrases.PhraseBook;

/**
 * Measures the whole reader (phrases, linear and tuned model, as the product combines them) on authors that no model has seen. Each author is
 * read with heights calibrated on authors of other parts.
 */
public final class Measure {
    private Measure() {}

    /**
     * @param arguments the folder of packs, the folder that {@link Tune} wrote when it left authors out, a folder for what is made on the
     *     way, and the file to write the scores to
     */
    public static void main(String... arguments) throws IOException {
        HeldOut held = HeldOut.read(Tune.clauses(Path.of(arguments[0])), Path.of(arguments[1]));
        Path work = Path.of(arguments[2]);
        List<Fold> folds = Fold.byAuthors(held.clauses(), Settings.PARTS);
        Function<TunedFiles, Voice> school = LearnedReading.beside(held.learned());
        Scores scores = ReadingBench.run(folds, others -> reader(held, others, Path.of(arguments[1]), work, school));
        System.err.println(ScoreTable.text(scores));
        Files.writeString(Path.of(arguments[3]), ScoreTable.json(scores));
    }

    private static Reader reader(HeldOut held, List<LabelledClause> others, Path tuned, Path work, Function<TunedFiles, Voice> school) {
        try {
            Package.write(tuned, held.without(clause -> !others.contains(clause)), work, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TunedFiles files = new TunedFiles(name -> bytes(work.resolve(name)));
        return new Reader(List.of(PhraseBook.bundled().voice(), school.apply(files)));
    }

    private static byte @Nullable [] bytes(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
