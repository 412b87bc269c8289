package org.ringfence.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published weights of MiniLM, read from the ONNX file in which they are on Maven Central. */
final class Weights {
    private static final String MODEL = "/all-minilm-l6-v2.onnx";
    private static final int FLOAT = 1;

    private final Map<String, Tensor> byName = new LinkedHashMap<>();
    private final List<Tensor> products = new ArrayList<>();

    private Weights() {}

    /** Numbers in row-major order. */
    record Tensor(long[] shape, float[] values) {}

    static Weights load() throws IOException {
        try (InputStream in = Weights.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException(MODEL + " is not on the class path");
            }
            Weights weights = new Weights();
            weights.model(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
            return weights;
        }
    }

    /** A tensor by its name in the file. */
    Tensor get(String name) {
        Tensor tensor = byName.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the file holds no " + name);
        }
        return tensor;
    }

    /**
     * A matrix that the file keeps without a name, input by output: of each layer the query, key, value, attention output, inner and
     * outer matrix, in this order.
     */
    Tensor product(int layer, int which) {
        return products.get(layer * 6 + which);
    }

    private void model(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            int key = (int) varint(bytes);
            if (key == (7 << 3 | 2)) {
                graph(part(bytes));
            } else {
                skip(bytes, key & 7);
            }
        }
    }

    private void graph(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            int key = (int) varint(bytes);
            if (key == (5 << 3 | 2)) {
                tensor(part(bytes));
            } else {
                skip(bytes, key & 7);
            }
        }
    }

    private void tensor(ByteBuffer bytes) {
        List<Long> shape = new ArrayList<>();
        String name = "";
        int type = 0;
        float[] values = {};
        while (bytes.hasRemaining()) {
            int key = (int) varint(bytes);
            switch (key) {
                case 1 << 3 -> shape.add(varint(bytes));
                case 1 << 3 | 2 -> {
                    ByteBuffer packed = part(bytes);
                    while (packed.hasRemaining()) {
                        shape.add(varint(packed));
                    }
                }
                case 2 << 3 -> type = (int) varint(bytes);
                case 8 << 3 | 2 ->
                    name = StandardCharsets.UTF_8.decode(part(bytes)).toString();
                case 9 << 3 | 2 -> {
                    FloatBuffer floats = part(bytes).asFloatBuffer();
                    values = new float[floats.remaining()];
                    floats.get(values);
                }
                default -> skip(bytes, key & 7);
            }
        }
        if (type == FLOAT) {
            Tensor tensor = new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values);
            byName.put(name, tensor);
            if (name.startsWith("onnx::MatMul")) {
                products.add(tensor);
            }
        }
    }

    private static ByteBuffer part(ByteBuffer bytes) {
        int length = (int) varint(bytes);
        ByteBuffer part = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return part;
    }

    private static void skip(ByteBuffer bytes, int wire) {
        switch (wire) {
            case 0 -> varint(bytes);
            case 1 -> bytes.position(bytes.position() + 8);
            case 2 -> part(bytes);
            case 5 -> bytes.position(bytes.position() + 4);
            default -> throw new IllegalArgumentException("not an ONNX file");
        }
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = bytes.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("not an ONNX file");
    }
}
