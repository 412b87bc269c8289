package org.ringfence.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the mean, number by number, of two trainings that went on from one: what both learned since stays, what only one leant on by chance
 * halves. It costs nothing when clauses are read.
 */
public final class Mean {
    private Mean() {}

    /** @param arguments the folder to write to, and the two that {@link Tune} wrote, of the same questions */
    public static void main(String... arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        Path one = Path.of(arguments[1]);
        Path other = Path.of(arguments[2]);
        String questions = Files.readString(one.resolve(Tune.QUESTIONS));
        if (!questions.equals(Files.readString(other.resolve(Tune.QUESTIONS)))) {
            throw new IllegalArgumentException(one + " and " + other + " do not answer the same questions");
        }
        Map<String, float[]> mean = new LinkedHashMap<>();
        Map<String, float[]> second = Tune.read(other.resolve(Tune.LEARNED));
        Tune.read(one.resolve(Tune.LEARNED)).forEach((name, numbers) -> mean.put(name, mean(numbers, second.get(name))));
        Files.createDirectories(out);
        Tune.save(out.resolve(Tune.LEARNED), mean);
        Files.writeString(out.resolve(Tune.QUESTIONS), questions);
        Trained.mean(Trained.read(one), Trained.read(other)).write(out);
    }

    private static float[] mean(float[] numbers, float[] others) {
        float[] mean = new float[numbers.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) ((numbers[i] + (double) others[i]) / 2);
        }
        return mean;
    }
}
