package org.ringfence.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.Targets;
import org.ringfence.reading.learned.WordPieces;

/** One training from first to last. */
final class Tuning implements AutoCloseable {
    private final NDManager manager;
    private final WordPieces words;
    private final Targets targets;
    private final Encoder encoder;
    private final long seed;

    Tuning(Weights weights, WordPieces words, Targets targets, long seed) {
        this.words = words;
        this.targets = targets;
        this.seed = seed;
        Engine.getInstance().setRandomSeed((int) seed);
        manager = NDManager.newBaseManager();
        encoder = new Encoder(manager, weights, targets.size(), seed);
    }

    Map<String, NDArray> learned() {
        return encoder.learned();
    }

    /** Goes on from what an earlier training left in a folder. */
    void from(Path folder) throws IOException {
        encoder.restore(
                Tune.read(folder.resolve(Tune.LEARNED)),
                Files.readAllLines(folder.resolve(Tune.QUESTIONS)),
                targets.names());
    }

    /** @param afterEpoch run after each time through */
    void train(List<LabelledClause> clauses, int epochs, Runnable afterEpoch) {
        List<Lesson> lessons = clauses.stream()
                .map(clause -> Lesson.of(clause, words, targets))
                .toList();
        Random random = new Random(seed);
        Objective objective = new Objective(targets);
        int each = batches(lessons, random).size();
        Descent descent = new Descent(manager, encoder.learned(), each * epochs);
        for (int epoch = 0; epoch < epochs; epoch++) {
            double sum = 0;
            int done = 0;
            long start = System.nanoTime();
            List<List<Lesson>> batches = batches(joined(lessons, random), random);
            for (List<Lesson> batch : batches.subList(0, Math.min(each, batches.size()))) {
                double loss = step(objective, batch, random);
                sum += Double.isFinite(loss) ? loss : 0;
                descent.step();
                done++;
                if (done % 20 == 0) {
                    System.err.printf(
                            "epoch %d, %d of %d: loss %.4f, %.1f s, %d left out, %d arrays%n",
                            epoch + 1, done, each, sum / done, (System.nanoTime() - start) / 1e9, descent.skipped(),
                            manager.getManagedArrays().size());
                }
            }
            afterEpoch.run();
        }
    }

    /** Now and then a clause with an innocent one beside it. */
    private static List<Lesson> joined(List<Lesson> lessons, Random random) {
        List<Lesson> innocent = lessons.stream()
                .filter(lesson -> lesson.clause().breaks().isEmpty())
                .toList();
        List<Lesson> joined = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Lesson other = innocent.get(random.nextInt(innocent.size()));
            boolean join = random.nextFloat() < Settings.JOINED
                    && lesson.pieces().size() + other.pieces().size() <= Settings.LONGEST_JOINED;
            joined.add(join ? lesson.with(other, random.nextBoolean()) : lesson);
        }
        return joined;
    }

    private double step(Objective objective, List<Lesson> batch, Random random) {
        try (NDManager here = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            Lesson.Batch arrays = Lesson.Batch.of(here, batch, random);
            Encoder.Reading reading = encoder.read(arrays.ids(), arrays.mask(), true);
            NDArray loss = objective.loss(here, reading, arrays, batch);
            collector.backward(loss);
            return loss.getFloat();
        }
    }

    /** Contrast sets whole and clauses of like length together, in an order of their own each time. */
    private static List<List<Lesson>> batches(List<Lesson> lessons, Random random) {
        Map<String, List<Lesson>> sets = new LinkedHashMap<>();
        lessons.forEach(lesson -> sets.computeIfAbsent(lesson.clause().contrastSet(), none -> new ArrayList<>())
                .add(lesson));
        List<List<Lesson>> shuffled = new ArrayList<>(sets.values());
        Collections.shuffle(shuffled, random);
        Map<List<Lesson>, Double> lengths = new java.util.IdentityHashMap<>();
        shuffled.forEach(set -> lengths.put(
                set,
                set.stream().mapToInt(lesson -> lesson.pieces().size()).max().orElse(0) + 24 * random.nextDouble()));
        shuffled.sort(Comparator.comparing(set -> lengths.getOrDefault(set, 0.0)));
        List<List<Lesson>> batches = new ArrayList<>();
        List<Lesson> batch = new ArrayList<>();
        for (List<Lesson> set : shuffled) {
            if (!batch.isEmpty() && batch.size() + set.size() > Settings.BATCH) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
            batch.addAll(set);
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /** The log-odds of every answer for every clause, in order. */
    List<float[]> read(List<LabelledClause> clauses) {
        List<float[]> answers = new ArrayList<>();
        for (LabelledClause clause : clauses) {
            try (NDManager here = manager.newSubManager()) {
                Lesson.Batch batch = Lesson.Batch.of(here, List.of(Lesson.of(clause, words, targets)), null);
                answers.add(
                        encoder.read(batch.ids(), batch.mask(), false).answers().toFloatArray());
            }
        }
        return answers;
    }

    @Override
    public void close() {
        manager.close();
    }
}
