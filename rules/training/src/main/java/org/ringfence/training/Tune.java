package org.ringfence.training;

import ai.djl.ndarray.NDArray;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LabelledClauses;
import org.ringfence.reading.learned.Targets;
import org.ringfence.reading.learned.WordPieces;

/** Tunes the sentence model from the labelled clauses of a folder of packs. */
public final class Tune {
    private Tune() {}

    /**
     * @param arguments the folder of packs, the folder to write to, the number of epochs, the seed, and the authors to hold out for
     *     measuring, joined by commas (none: all are learned from)
     */
    public static void main(String... arguments) throws IOException {
        Path packs = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        int epochs = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        Set<String> held = arguments.length > 4 ? Set.of(arguments[4].split(",")) : Set.of();
        List<LabelledClause> clauses = clauses(packs);
        Targets targets = Targets.of(clauses).withHelp();
        Files.createDirectories(out);
        try (Tuning tuning = new Tuning(Weights.load(), new WordPieces(Vocabulary.load()), targets, seed)) {
            tuning.train(
                    clauses.stream()
                            .filter(clause -> !held.contains(clause.author()))
                            .toList(),
                    epochs);
            save(out.resolve("tuned.bin"), tuning.learned());
            Files.writeString(out.resolve("questions.txt"), String.join("\n", targets.names()) + "\n");
            List<LabelledClause> measured = clauses.stream()
                    .filter(clause -> held.contains(clause.author()))
                    .toList();
            List<float[]> answers = tuning.read(measured);
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < measured.size(); i++) {
                lines.append(measured.get(i).author())
                        .append('/')
                        .append(measured.get(i).id());
                for (int t = 0; t < targets.size(); t++) {
                    lines.append('\t')
                            .append(targets.names().get(t))
                            .append('=')
                            .append(answers.get(i)[t]);
                }
                lines.append('\n');
            }
            Files.writeString(out.resolve("held.scores"), lines);
        }
    }

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
        return clauses;
    }

    private static void save(Path file, Map<String, NDArray> learned) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(learned.size());
            for (Map.Entry<String, NDArray> entry : learned.entrySet()) {
                float[] values = entry.getValue().toFloatArray();
                out.writeUTF(entry.getKey());
                out.writeInt(values.length);
                for (float value : values) {
                    out.writeFloat(value);
                }
            }
        }
    }
}
