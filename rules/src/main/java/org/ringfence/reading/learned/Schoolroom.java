package org.ringfence.reading.learned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The build's own step: learns from the labelled clauses of the bundled packs and leaves the result on the class path. */
public final class Schoolroom {
    private Schoolroom() {}

    /**
     * @param arguments the folder of packs, and the folder of classes to write to
     * @throws IllegalArgumentException if a line of an {@code examples.jsonl} is not a labelled clause: the build stops
     */
    public static void main(String... arguments) throws IOException {
        Path packs = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        Path model = classes.resolve(LearnedReading.MODEL);
        Path nearest = classes.resolve(LearnedReading.NEAREST);
        Path stamp = classes.resolve("../learned.stamp").normalize();
        List<Path> files = files(packs);
        String key = digest(files, classes.resolve("org/ringfence/reading/learned"));
        if (Files.exists(model)
                && Files.exists(nearest)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(key)) {
            return;
        }
        List<LabelledClause> clauses = new ArrayList<>();
        for (Path file : files) {
            clauses.addAll(LabelledClauses.read(file));
        }
        Files.createDirectories(nearest);
        LinearModel learned = LinearTrainer.train(clauses);
        Files.write(model, learned.bytes());
        Map<String, String> lines = Nearest.lines(clauses);
        for (String question : learned.targets().names()) {
            Files.writeString(nearest.resolve(question + ".txt"), lines.getOrDefault(question, ""));
        }
        Files.writeString(stamp, key);
    }

    /** Every {@code examples.jsonl} of a folder of packs, in order. */
    static List<Path> files(Path packs) throws IOException {
        try (Stream<Path> walk = Files.walk(packs, 3)) {
            return walk.filter(path -> path.endsWith("examples.jsonl")).sorted().toList();
        }
    }

    /** What the result depends on: the clauses, and the classes that learn from them. */
    private static String digest(List<Path> files, Path teachers) throws IOException {
        List<Path> all = new ArrayList<>(files);
        for (Class<?> teacher : List.of(
                LinearTrainer.class,
                LinearModel.class,
                Features.class,
                Words.class,
                Stem.class,
                Targets.class,
                Vocabulary.class)) {
            all.add(teachers.resolve(teacher.getSimpleName() + ".class"));
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : all) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
