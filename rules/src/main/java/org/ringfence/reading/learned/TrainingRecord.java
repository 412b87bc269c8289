package org.ringfence.reading.learned;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.reading.ReaderUnavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written down of the tuned model's training, for people: what it learned from, how, and how well it then read unseen authors. */
public final class TrainingRecord {
    /** The record's name, beside the model. */
    public static final String NAME = "tuned.record.json";

    private final JsonNode root;

    private TrainingRecord(JsonNode root) {
        this.root = root;
    }

    /** The record of the model that came with the product. */
    public static TrainingRecord bundled() {
        try (InputStream in = TrainingRecord.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new ReaderUnavailable("the tuned model's training record is missing", null);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new TrainingRecord(JsonMapper.shared().readTree(text));
        } catch (IOException e) {
            throw new ReaderUnavailable("the tuned model's training record cannot be read", e);
        }
    }

    /** The SHA-256 of the model that it is about. */
    public String modelDigest() {
        return root.path("model").path("sha256").asString("");
    }

    /** How many clauses the model learned from. */
    public int clauses() {
        return root.path("trained").path("clauses").asInt(0);
    }

    /** The authors on whom the same training was measured when it had not seen them. */
    public List<String> heldOut() {
        List<String> authors = new ArrayList<>();
        root.path("measured").path("trained").path("heldOut").forEach(author -> authors.add(author.asString("")));
        return authors;
    }

    /** In a few lines, how well the whole reader read authors that neither model had seen. */
    public String measured() {
        JsonNode measured = root.path("measured");
        JsonNode family = measured.path("scores").path("family");
        int right = family.path("right").asInt(0);
        int wrong = family.path("wrong").asInt(0);
        int missed = family.path("missed").asInt(0);
        return "Measured at training, on "
                + measured.path("scores").path("clauses").asInt(0)
                + " clauses by authors held out (" + String.join(", ", heldOut()) + "), after learning from "
                + measured.path("trained").path("clauses").asInt(0)
                + " others: all families, precision "
                + hundredths(right, right + wrong) + ", recall " + hundredths(right, right + missed) + ", F1 "
                + hundredths(2 * right, 2 * right + wrong + missed) + ", silent "
                + hundredths(family.path("silent").asInt(0), right + missed) + ".";
    }

    private static String hundredths(int part, int whole) {
        long hundredths = whole == 0 ? 0 : Math.round(100.0 * part / whole);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
