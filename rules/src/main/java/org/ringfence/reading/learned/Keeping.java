package org.ringfence.reading.learned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ringfence.cache.Cache;
import org.ringfence.cache.Digest;

/**
 * A model that begins with the answers that it gave in an earlier process, so that whoever tests rules after an edit of their data waits
 * for no model: the clauses of the cases are still the same. The answers hang on nothing but the model and the clause. Safe for use by
 * many threads.
 */
final class Keeping implements ClauseModel {
    private final ClauseModel model;
    private final Cache cache;
    private final String name;
    private final Map<String, Evidence> known;
    private final Map<String, Evidence> used = new ConcurrentHashMap<>();

    /** @param name of the kept answers; it must tell the model from every other */
    Keeping(ClauseModel model, Cache cache, String name) {
        this.model = model;
        this.cache = cache;
        this.name = name;
        byte[] kept = cache.read(name);
        known = kept == null ? Map.of() : read(kept);
    }

    @Override
    public Targets targets() {
        return model.targets();
    }

    @Override
    public Evidence evidence(Clauses clause, boolean certainlyAsked) {
        String asked = new Digest()
                .add(clause.text())
                .add(clause.heading())
                .add(clause.form())
                .add(String.valueOf(certainlyAsked))
                .hex();
        return used.computeIfAbsent(asked, none -> {
            Evidence before = known.get(asked);
            return before == null ? model.evidence(clause, certainlyAsked) : before;
        });
    }

    /** Keeps what was asked, and no more: what is asked no longer goes. */
    void keep() {
        if (!used.keySet().equals(known.keySet())) {
            cache.keepIfPossible(name, bytes());
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(used.size());
            for (Map.Entry<String, Evidence> entry : used.entrySet()) {
                Evidence evidence = entry.getValue();
                out.writeUTF(entry.getKey());
                out.writeBoolean(evidence.worthless());
                out.writeInt(evidence.linear().length);
                for (double answer : evidence.linear()) {
                    out.writeDouble(answer);
                }
                float[] tuned = evidence.tuned();
                out.writeInt(tuned == null ? -1 : tuned.length);
                if (tuned != null) {
                    for (float answer : tuned) {
                        out.writeFloat(answer);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("answers cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, Evidence> read(byte[] kept) {
        Map<String, Evidence> known = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
            for (int i = in.readInt(); i > 0; i--) {
                String asked = in.readUTF();
                boolean worthless = in.readBoolean();
                double[] linear = new double[in.readInt()];
                for (int j = 0; j < linear.length; j++) {
                    linear[j] = in.readDouble();
                }
                known.put(asked, new Evidence(linear, tuned(in), worthless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("kept answers are cut short", e);
        }
        return known;
    }

    private static float @Nullable [] tuned(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        float[] tuned = new float[length];
        for (int i = 0; i < length; i++) {
            tuned[i] = in.readFloat();
        }
        return tuned;
    }
}
