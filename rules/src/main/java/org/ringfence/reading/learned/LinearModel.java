package org.ringfence.reading.learned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model in small form: for every known feature a few weights of one byte. Immutable; a clause takes some tens of microseconds.
 */
final class LinearModel {
    private static final int MAGIC = 0x52464C31;
    /** Weights that round to less than this many 127ths of their question's greatest weight are left out. */
    private static final int LEAST = 3;

    private static final int FIRST_BITS = 16;

    private final Targets targets;
    private final float[] biases;
    private final float[] scales;
    private final int[] hashes;
    private final int[] offsets;
    private final byte[] questions;
    private final byte[] weights;
    /** For the first bits of a hash, where in {@link #hashes} those begin that have them: the search is long only in the whole. */
    private final int[] begins;

    private LinearModel(
            Targets targets,
            float[] biases,
            float[] scales,
            int[] hashes,
            int[] offsets,
            byte[] questions,
            byte[] weights) {
        this.targets = targets;
        this.biases = biases;
        this.scales = scales;
        this.hashes = hashes;
        this.offsets = offsets;
        this.questions = questions;
        this.weights = weights;
        this.begins = new int[(1 << FIRST_BITS) + 1];
        int at = 0;
        for (int first = 0; first < begins.length; first++) {
            while (at < hashes.length && first(hashes[at]) < first) {
                at++;
            }
            begins[first] = at;
        }
    }

    /** The first bits of a hash, in the order of the numbers that hashes are. */
    private static int first(int hash) {
        return (hash >> (32 - FIRST_BITS)) + (1 << (FIRST_BITS - 1));
    }

    private int place(int hash) {
        int first = first(hash);
        return Arrays.binarySearch(hashes, begins[first], begins[first + 1], hash);
    }

    /** What every feature of a clause is multiplied by, so that long clauses do not shout. */
    static float norm(int features) {
        return (float) (1 / StrictMath.sqrt(20.0 * Math.max(1, features)));
    }

    static LinearModel of(Targets targets, Vocabulary vocabulary, float[] full, float[] biases) {
        int count = targets.size();
        if (count > 127) {
            throw new IllegalArgumentException(count + " questions are more than a model can hold");
        }
        float[] scales = new float[count];
        for (int i = 0; i < full.length; i++) {
            int t = i % count;
            scales[t] = Math.max(scales[t], Math.abs(full[i] * vocabulary.rarity(i / count)));
        }
        for (int t = 0; t < count; t++) {
            scales[t] /= 127;
        }
        int[] hashes = new int[vocabulary.size()];
        int[] offsets = new int[vocabulary.size() + 1];
        ByteArrayOutputStream questions = new ByteArrayOutputStream();
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        int size = 0;
        for (int f = 0; f < vocabulary.size(); f++) {
            int before = weights.size();
            for (int t = 0; t < count; t++) {
                int small = scales[t] == 0 ? 0 : Math.round(full[f * count + t] * vocabulary.rarity(f) / scales[t]);
                if (Math.abs(small) >= LEAST) {
                    questions.write(t);
                    weights.write(small);
                }
            }
            if (weights.size() > before) {
                hashes[size] = vocabulary.hash(f);
                offsets[++size] = weights.size();
            }
        }
        return new LinearModel(
                targets,
                biases,
                scales,
                Arrays.copyOf(hashes, size),
                Arrays.copyOf(offsets, size + 1),
                questions.toByteArray(),
                weights.toByteArray());
    }

    Targets targets() {
        return targets;
    }

    /** The log-odds of every question, in the order of {@link #targets()}. */
    float[] score(int[] sortedFeatures) {
        float[] sums = new float[biases.length];
        for (int hash : sortedFeatures) {
            int place = place(hash);
            if (place >= 0) {
                for (int i = offsets[place]; i < offsets[place + 1]; i++) {
                    sums[questions[i]] += weights[i];
                }
            }
        }
        float norm = norm(sortedFeatures.length);
        for (int t = 0; t < sums.length; t++) {
            sums[t] = biases[t] + sums[t] * scales[t] * norm;
        }
        return sums;
    }

    /** How much one feature says for (or against) one question; comparable within a clause only. */
    int weight(int hash, int target) {
        int place = place(hash);
        if (place >= 0) {
            for (int i = offsets[place]; i < offsets[place + 1]; i++) {
                if (questions[i] == target) {
                    return weights[i];
                }
            }
        }
        return 0;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeUTF(String.join(" ", targets.names()));
            out.writeInt(hashes.length);
            out.writeInt(weights.length);
            for (int t = 0; t < biases.length; t++) {
                out.writeFloat(biases[t]);
                out.writeFloat(scales[t]);
            }
            for (int f = 0; f < hashes.length; f++) {
                out.writeInt(hashes[f]);
            }
            for (int f = 0; f < hashes.length; f++) {
                out.writeByte(offsets[f + 1] - offsets[f]);
            }
            out.write(questions);
            out.write(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("a model cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if the bytes are not such a model */
    static LinearModel of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("not a linear model of this version");
            }
            Targets targets = new Targets(List.of(in.readUTF().split(" ", -1)));
            int features = in.readInt();
            int size = in.readInt();
            float[] biases = new float[targets.size()];
            float[] scales = new float[targets.size()];
            for (int t = 0; t < biases.length; t++) {
                biases[t] = in.readFloat();
                scales[t] = in.readFloat();
            }
            int[] hashes = new int[features];
            ByteBuffer.wrap(in.readNBytes(4 * features)).asIntBuffer().get(hashes);
            byte[] counts = in.readNBytes(features);
            int[] offsets = new int[features + 1];
            for (int f = 0; f < features; f++) {
                offsets[f + 1] = offsets[f] + counts[f];
            }
            byte[] questions = in.readNBytes(size);
            byte[] weights = in.readNBytes(size);
            if (offsets[features] != size || weights.length != size) {
                throw new IllegalArgumentException("a linear model that is cut short");
            }
            return new LinearModel(targets, biases, scales, hashes, offsets, questions, weights);
        } catch (IOException e) {
            throw new IllegalArgumentException("a linear model that is cut short", e);
        }
    }
}
