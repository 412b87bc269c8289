package org.ringfence.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ringfence.cache.Digest;
import org.ringfence.reading.learned.TunedFiles;
import org.ringfence.reading.learned.TunedSettings;

/** Writes what the product needs of a tuned model: the ONNX file, the vocabulary, the settings. */
public final class Package {
    private Package() {}

    /**
     * @param arguments the folder of packs; the folder that {@link Tune} wrote; the folder that it wrote when it left authors out, by
     *     which the answers are calibrated; the folder to write to; {@code exact} to leave out the small form
     */
    public static void main(String... arguments) throws IOException {
        HeldOut held = HeldOut.read(Tune.clauses(Path.of(arguments[0])), Path.of(arguments[2]));
        boolean exact = arguments.length > 4 && arguments[4].equals("exact");
        write(Path.of(arguments[1]), held, Path.of(arguments[3]), exact);
    }

    static void write(Path tuned, HeldOut held, Path out, boolean exact) throws IOException {
        List<String> questions = Files.readAllLines(tuned.resolve(Tune.QUESTIONS));
        Weights weights = Weights.load();
        Map<String, float[]> learned = Tune.read(tuned.resolve(Tune.LEARNED));
        byte[] model = Export.file(weights, learned, questions.size(), exact);
        byte[] vocabulary = Vocabulary.load().getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(out);
        Files.write(out.resolve(TunedFiles.MODEL), model);
        Files.write(out.resolve(TunedFiles.VOCABULARY), vocabulary);
        TunedSettings settings = new Calibration(held)
                .settings(Digest.hex(model), TunedFiles.sum(model), Digest.hex(vocabulary), questions);
        Files.writeString(out.resolve(TunedFiles.SETTINGS), settings.text());
    }
}
