package org.ringfence.reading.learned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learned from labelled clauses.
 *
 * @param model the model
 * @param nearest for each question the labelled clauses that explanations quote
 */
record Lesson(LinearModel model, Map<String, String> nearest) {
    static Lesson learn(List<LabelledClause> clauses) {
        return new Lesson(LinearTrainer.train(clauses), Nearest.lines(clauses));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, model.bytes());
            for (Map.Entry<String, String> question : nearest.entrySet()) {
                out.writeUTF(question.getKey());
                write(out, question.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was learned cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #bytes} wrote. */
    static Lesson of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            LinearModel model = LinearModel.of(read(in));
            Map<String, String> nearest = new TreeMap<>();
            while (in.available() > 0) {
                nearest.put(in.readUTF(), new String(read(in), StandardCharsets.UTF_8));
            }
            return new Lesson(model, nearest);
        } catch (IOException e) {
            throw new IllegalArgumentException("what was learned is cut short", e);
        }
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
