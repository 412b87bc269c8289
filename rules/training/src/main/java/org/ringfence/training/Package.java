package org.ringfence.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what the product needs of a tuned model: the ONNX file and the vocabulary. */
public final class Package {
    private Package() {}

    /** @param arguments the folder that {@link Tune} wrote, the folder to write to, and {@code exact} to leave out the small form */
    public static void main(String... arguments) throws IOException {
        Path tuned = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        boolean exact = arguments.length > 2 && arguments[2].equals("exact");
        List<String> questions = Files.readAllLines(tuned.resolve("questions.txt"));
        Files.createDirectories(out);
        Files.write(
                out.resolve("tuned.onnx"),
                Export.file(Weights.load(), read(tuned.resolve("tuned.bin")), questions.size(), exact));
        Files.writeString(out.resolve("tuned.vocabulary.txt"), Vocabulary.load());
        Files.writeString(out.resolve("tuned.questions.txt"), String.join("\n", questions) + "\n");
    }

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
}
