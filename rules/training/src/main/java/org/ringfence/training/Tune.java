package org.ringfence.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LabelledClauses;
import org.ringfence.reading.learned.Targets;
import org.ringfence.reading.learned.WordPieces;

/** Tunes the sentence model from the labelled clauses of a folder of packs. */
public final class Tune {
    /** What the tuned model answered about clauses of authors that it had not seen: a clause a line. */
    static final String HELD = "held.scores";
    /** What the model answers, a question a line. */
    static final String QUESTIONS = "questions.txt";
    /** What was learned, number by number. */
    static final String LEARNED = "tuned.bin";

    private Tune() {}

    /**
     * @param arguments the folder of packs, the folder to write to, the number of epochs ({@code 0}: an earlier training only answers
     *     about the authors held out), the seed, and the authors to hold out for
     *     measuring, joined by commas ({@code -}: none, all are learned from); the folder of an earlier training to go on from, if any
     */
    public static void main(String... arguments) throws IOException {
        Path packs = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        int epochs = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        List<String> held = arguments[4].equals("-") ? List.of() : List.of(arguments[4].split(","));
        List<LabelledClause> clauses = clauses(packs);
        Targets targets = Targets.of(clauses).withHelp();
        Files.createDirectories(out);
        Engine.getInstance();
        System.err.println(Multiplication.hasten() ? "oneDNN multiplies" : "MKL multiplies: slower on some processors");
        List<LabelledClause> learned = clauses.stream()
                .filter(clause -> !held.contains(clause.author()))
                .toList();
        List<Trained> before = arguments.length > 5 ? List.of(Trained.read(Path.of(arguments[5]))) : List.of();
        Trained.of(learned, held, epochs, seed, before).write(out);
        try (Tuning tuning = new Tuning(Weights.load(), new WordPieces(Vocabulary.load()), targets, seed)) {
            if (!before.isEmpty()) {
                tuning.from(Path.of(arguments[5]));
            }
            Files.writeString(out.resolve(QUESTIONS), String.join("\n", targets.names()) + "\n");
            List<LabelledClause> measured = clauses.stream()
                    .filter(clause -> held.contains(clause.author()))
                    .toList();
            Runnable keep = () -> {
                save(out.resolve(LEARNED), numbers(tuning.learned()));
                answer(tuning, measured, targets, out.resolve(HELD));
            };
            tuning.train(learned, epochs, keep);
            if (epochs == 0) {
                keep.run();
            }
        }
    }

    private static void answer(Tuning tuning, List<LabelledClause> measured, Targets targets, Path file) {
        List<float[]> answers = tuning.read(measured);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < measured.size(); i++) {
            lines.append(measured.get(i).author())
                    .append('/')
                    .append(measured.get(i).id());
            for (int t = 0; t < targets.size(); t++) {
                String name = targets.names().get(t);
                lines.append('\t').append(name).append('=').append(answers.get(i)[t]);
            }
            lines.append('\n');
        }
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every labelled clause of the packs, by author and id: in which file it stands makes no difference. */
    static List<LabelledClause> clauses(Path packs) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(packs, 3)) {
            files = walk.filter(path -> path.endsWith("examples.jsonl"))
                    .sorted()
                    .toList();
        }
        List<LabelledClause> clauses = new ArrayList<>();
        for (Path file : files) {
            clauses.addAll(LabelledClauses.read(file));
        }
        clauses.sort(Comparator.comparing(LabelledClause::author).thenComparing(LabelledClause::id));
        return clauses;
    }

    /** Reads what {@link #save} wrote. */
    static Map<String, float[]> read(Path file) throws IOException {
        Map<String, float[]> learned = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int i = in.readInt(); i > 0; i--) {
                String name = in.readUTF();
                float[] values = new float[in.readInt()];
                for (int j = 0; j < values.length; j++) {
                    values[j] = in.readFloat();
                }
                learned.put(name, values);
            }
        }
        return learned;
    }

    private static Map<String, float[]> numbers(Map<String, NDArray> learned) {
        Map<String, float[]> numbers = new LinkedHashMap<>();
        learned.forEach((name, values) -> numbers.put(name, values.toFloatArray()));
        return numbers;
    }

    /** Writes what was learned, as {@link #read} reads it. */
    static void save(Path file, Map<String, float[]> learned) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(learned.size());
            for (Map.Entry<String, float[]> entry : learned.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                for (float value : entry.getValue()) {
                    out.writeFloat(value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
