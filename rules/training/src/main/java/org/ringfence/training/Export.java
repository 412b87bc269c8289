package org.ringfence.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the tuned encoder as one small ONNX file: matrices and the word table in whole numbers of seven bits with a scale for each
 * column or row, so that every processor multiplies them exactly, the rest as it is.
 */
final class Export {
    /** Seven bits, not eight: older processors saturate at eight, and would then answer otherwise. */
    private static final int GREATEST = 63;

    private static final float EPSILON = 1e-12f;

    private final OnnxGraph graph = new OnnxGraph();
    private final Map<String, float[]> learned;
    private final Weights weights;
    private final int questions;
    private final boolean exact;

    /** @param exact whether matrices are kept as they were learned, to measure what the small form costs */
    private Export(Weights weights, Map<String, float[]> learned, int questions, boolean exact) {
        this.weights = weights;
        this.learned = learned;
        this.questions = questions;
        this.exact = exact;
    }

    static byte[] file(Weights weights, Map<String, float[]> learned, int questions, boolean exact) {
        Export export = new Export(weights, learned, questions, exact);
        export.build();
        return export.graph.file();
    }

    private void build() {
        int width = Encoder.WIDTH;
        String ids = graph.input("ids", -1);
        String h = add(words(ids), places(ids));
        h = norm(h, "embeddings.norm");
        for (int layer = 0; layer < Encoder.LAYERS; layer++) {
            h = layer(h, "layer." + layer + ".");
        }
        String spans = graph.node("MatMul", List.of(h, plain("span.weight", width, 1)));
        spans = add(spans, plain("span.bias", 1));
        String across = graph.node("Transpose", List.of(spans), new OnnxGraph.Wholes("perm", 1, 0));
        String share = graph.node("Softmax", List.of(across), new OnnxGraph.Whole("axis", 1));
        String focus = graph.node("MatMul", List.of(share, h));
        String mean = graph.node(
                "ReduceMean", List.of(h), new OnnxGraph.Wholes("axes", 0), new OnnxGraph.Whole("keepdims", 1));
        String pooled = graph.node("Concat", List.of(mean, focus), new OnnxGraph.Whole("axis", 1));
        String answers = graph.node("MatMul", List.of(pooled, plain("answer.weight", 2L * width, questions)));
        graph.output(add(answers, plain("answer.bias", questions)), "answers", 1, questions);
        graph.output(across, "spans", 1, -1);
    }

    private String words(String ids) {
        Weights.Tensor table = weights.get("embeddings.word_embeddings.weight");
        int rows = (int) table.shape()[0];
        int width = Encoder.WIDTH;
        byte[] small = new byte[rows * width];
        float[] scales = new float[rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < width; c++) {
                scales[r] = Math.max(scales[r], Math.abs(table.values()[r * width + c]) / 127);
            }
            for (int c = 0; c < width; c++) {
                small[r * width + c] = (byte) Math.round(table.values()[r * width + c] / scales[r]);
            }
        }
        String found = graph.node("Gather", List.of(graph.bytes("words", small, rows, width), ids));
        String floats = graph.node("Cast", List.of(found), new OnnxGraph.Whole("to", 1));
        String scale = graph.node("Gather", List.of(graph.floats("words.scale", scales, rows, 1), ids));
        return graph.node("Mul", List.of(floats, scale));
    }

    private String places(String ids) {
        float[] places = weights.get("embeddings.position_embeddings.weight").values();
        float[] type = weights.get("embeddings.token_type_embeddings.weight").values();
        float[] sums = new float[Settings.LONGEST * Encoder.WIDTH];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = places[i] + type[i % Encoder.WIDTH];
        }
        String table = graph.floats("places", sums, Settings.LONGEST, Encoder.WIDTH);
        String length = graph.node("Shape", List.of(ids));
        return graph.node("Slice", List.of(table, graph.wholes("zero", 0), length, graph.wholes("first", 0)));
    }

    private String layer(String input, String name) {
        int width = Encoder.WIDTH;
        String qkv = product(input, name + "qkv", width, 3 * width);
        String parts = graph.node(
                "Reshape", List.of(qkv, graph.wholes(name + "shape", 0, 3, Encoder.HEADS, width / Encoder.HEADS)));
        // to three parts by heads by pieces by depth
        String turned = graph.node("Transpose", List.of(parts), new OnnxGraph.Wholes("perm", 1, 2, 0, 3));
        String q = part(turned, name, 0);
        String k = part(turned, name, 1);
        String v = part(turned, name, 2);
        String across = graph.node("Transpose", List.of(k), new OnnxGraph.Wholes("perm", 0, 2, 1));
        String scores = graph.node("MatMul", List.of(q, across));
        float root = (float) Math.sqrt(width / (double) Encoder.HEADS);
        scores = graph.node("Div", List.of(scores, graph.floats(name + "root", new float[] {root}, 1)));
        String shares = graph.node("Softmax", List.of(scores), new OnnxGraph.Whole("axis", 2));
        String mixed = graph.node("MatMul", List.of(shares, v));
        mixed = graph.node("Transpose", List.of(mixed), new OnnxGraph.Wholes("perm", 1, 0, 2));
        mixed = graph.node("Reshape", List.of(mixed, graph.wholes(name + "flat", 0, width)));
        String h = norm(add(input, product(mixed, name + "out", width, width)), name + "norm1");
        String inner = graph.own("Gelu", List.of(product(h, name + "inner", width, Encoder.INNER)));
        return norm(add(h, product(inner, name + "outer", Encoder.INNER, width)), name + "norm2");
    }

    private String part(String parts, String name, long which) {
        String index = name + "part" + which;
        String taken = graph.node("Gather", List.of(parts, graph.wholes(index, which)), new OnnxGraph.Whole("axis", 0));
        return graph.node("Squeeze", List.of(taken, graph.wholes(index + ".axis", 0)));
    }

    /** The input times a matrix, plus its bias. */
    private String product(String input, String name, int rows, int columns) {
        float[] matrix = values(name + ".weight");
        String bias = plain(name + ".bias", columns);
        if (exact) {
            return add(
                    graph.node("MatMul", List.of(input, graph.floats(name + ".weight", matrix, rows, columns))), bias);
        }
        float[] scales = new float[columns];
        for (int i = 0; i < matrix.length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(matrix[i]) / GREATEST);
        }
        byte[] small = new byte[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            small[i] = (byte) Math.round(matrix[i] / scales[i % columns]);
        }
        List<String> inputs = new ArrayList<>(List.of(
                input,
                graph.bytes(name + ".weight", small, rows, columns),
                graph.floats(name + ".scale", scales, columns)));
        inputs.add("");
        inputs.add(bias);
        return graph.own("DynamicQuantizeMatMul", inputs);
    }

    /**
     * Centred and brought to one length. Written out, because ONNX Runtime's own operator goes number by number and took a third of the
     * time; as a sum of squares, because it would put its own operator in place of the usual form.
     */
    private String norm(String h, String name) {
        OnnxGraph.Wholes across = new OnnxGraph.Wholes("axes", -1);
        String centred = graph.node("Sub", List.of(h, graph.node("ReduceMean", List.of(h), across)));
        String squares = graph.node("ReduceSumSquare", List.of(centred), across);
        String root = graph.node("Sqrt", List.of(add(squares, graph.floats(name + ".least", new float[] {EPSILON * Encoder.WIDTH}, 1))));
        String turned = graph.node("Div", List.of(graph.floats(name + ".root", new float[] {(float) Math.sqrt(Encoder.WIDTH)}, 1), root));
        String even = graph.node("Mul", List.of(centred, turned));
        return add(graph.node("Mul", List.of(even, plain(name + ".scale", Encoder.WIDTH))), plain(name + ".shift", Encoder.WIDTH));
    }

    private String add(String a, String b) {
        return graph.node("Add", List.of(a, b));
    }

    private String plain(String name, long... shape) {
        return graph.floats(name, values(name), shape);
    }

    private float[] values(String name) {
        float[] values = learned.get(name);
        if (values == null) {
            throw new IllegalArgumentException("nothing was learned by the name of " + name);
        }
        return values;
    }
}
