package org.ringfence.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** MiniLM by hand: embeddings, six layers of attention, and heads that answer the questions. */
final class Encoder {
    static final int LAYERS = 6;
    static final int WIDTH = 384;
    static final int INNER = 1536;
    static final int HEADS = 12;
    private static final float EPSILON = 1e-12f;
    private static final float DROP = 0.1f;
    private static final float DROP_POOLED = 0.2f;

    private final NDManager manager;
    private final Map<String, NDArray> learned = new LinkedHashMap<>();
    private final NDArray words;
    private final NDArray places;
    private final Drops drops;
    private final Drops pooledDrops;

    Encoder(NDManager manager, Weights weights, int questions, long seed) {
        this.manager = manager;
        drops = new Drops(manager, DROP, 1 << 24, seed);
        pooledDrops = new Drops(manager, DROP_POOLED, 1 << 20, seed + 1);
        words = array(weights.get("embeddings.word_embeddings.weight"));
        NDArray type =
                array(weights.get("embeddings.token_type_embeddings.weight")).get(0);
        places = array(weights.get("embeddings.position_embeddings.weight")).add(type);
        learn("embeddings.norm.scale", weights.get("embeddings.LayerNorm.weight"));
        learn("embeddings.norm.shift", weights.get("embeddings.LayerNorm.bias"));
        for (int layer = 0; layer < LAYERS; layer++) {
            layer(weights, layer);
        }
        fresh("span.weight", new Shape(WIDTH, 1));
        learned.put("span.bias", requiring(manager.zeros(new Shape(1))));
        fresh("answer.weight", new Shape(2L * WIDTH, questions));
        learned.put("answer.bias", requiring(manager.full(new Shape(questions), -2f)));
    }

    private void layer(Weights weights, int layer) {
        String theirs = "encoder.layer." + layer + ".";
        String ours = "layer." + layer + ".";
        NDArray[] matrices = new NDArray[3];
        NDArray[] biases = new NDArray[3];
        String[] names = {"query", "key", "value"};
        for (int i = 0; i < 3; i++) {
            matrices[i] = array(weights.product(layer, i));
            biases[i] = array(weights.get(theirs + "attention.self." + names[i] + ".bias"));
        }
        learned.put(ours + "qkv.weight", requiring(NDArrays.concat(new NDList(matrices), 1)));
        learned.put(ours + "qkv.bias", requiring(NDArrays.concat(new NDList(biases), 0)));
        learn(ours + "out.weight", weights.product(layer, 3));
        learn(ours + "out.bias", weights.get(theirs + "attention.output.dense.bias"));
        learn(ours + "norm1.scale", weights.get(theirs + "attention.output.LayerNorm.weight"));
        learn(ours + "norm1.shift", weights.get(theirs + "attention.output.LayerNorm.bias"));
        learn(ours + "inner.weight", weights.product(layer, 4));
        learn(ours + "inner.bias", weights.get(theirs + "intermediate.dense.bias"));
        learn(ours + "outer.weight", weights.product(layer, 5));
        learn(ours + "outer.bias", weights.get(theirs + "output.dense.bias"));
        learn(ours + "norm2.scale", weights.get(theirs + "output.LayerNorm.weight"));
        learn(ours + "norm2.shift", weights.get(theirs + "output.LayerNorm.bias"));
    }

    /**
     * Goes on from what an earlier training learned.
     *
     * @param earlier its numbers, by name
     * @param theirs the questions that it answered
     * @param ours the questions to be answered now; one that is new begins afresh
     */
    void restore(Map<String, float[]> earlier, List<String> theirs, List<String> ours) {
        for (Map.Entry<String, NDArray> entry : learned.entrySet()) {
            float[] values = entry.getValue().toFloatArray();
            float[] known = earlier.get(entry.getKey());
            if (known == null) {
                throw new IllegalArgumentException("the earlier training learned no " + entry.getKey());
            }
            if (entry.getKey().startsWith("answer.")) {
                for (int i = 0; i < values.length; i++) {
                    int column = theirs.indexOf(ours.get(i % ours.size()));
                    values[i] = column < 0 ? values[i] : known[i / ours.size() * theirs.size() + column];
                }
            } else {
                System.arraycopy(known, 0, values, 0, values.length);
            }
            entry.setValue(requiring(manager.create(values, entry.getValue().getShape())));
        }
    }

    /** What is learned, by name. */
    Map<String, NDArray> learned() {
        return learned;
    }

    /** Answers and token scores. */
    record Reading(NDArray answers, NDArray spans) {}

    /**
     * @param ids clauses by pieces
     * @param mask 1 for a piece, 0 for padding
     */
    Reading read(NDArray ids, NDArray mask, boolean training) {
        long clauses = ids.getShape().get(0);
        long length = ids.getShape().get(1);
        NDArray away = mask.sub(1f).mul(10_000f);
        NDArray h = hidden(ids, away, training);
        NDArray column = mask.reshape(clauses, length, 1);
        NDArray mean = h.mul(column).sum(new int[] {1}).div(mask.sum(new int[] {1}, true));
        NDArray spans = h.matMul(get("span.weight")).add(get("span.bias")).reshape(clauses, length);
        NDArray weights = spans.add(away).softmax(1).reshape(clauses, 1, length);
        NDArray focus = weights.matMul(h).reshape(clauses, WIDTH);
        NDArray pooled = drop(mean.concat(focus, 1), DROP_POOLED, training);
        return new Reading(pooled.matMul(get("answer.weight")).add(get("answer.bias")), spans);
    }

    /** What the layers make of each piece. */
    NDArray hidden(NDArray ids, NDArray away, boolean training) {
        long clauses = ids.getShape().get(0);
        long length = ids.getShape().get(1);
        NDArray attend = away.reshape(clauses, 1, 1, length);
        NDArray here = places.get(new NDIndex("0:" + length));
        here.attach(ids.getManager());
        NDArray h = Embedding.embedding(ids, words, SparseFormat.DENSE)
                .singletonOrThrow()
                .add(here);
        h = drop(norm(h, "embeddings.norm"), DROP, training);
        for (int layer = 0; layer < LAYERS; layer++) {
            h = layer(h, attend, "layer." + layer + ".", clauses, length, training);
        }
        return h;
    }

    private NDArray layer(NDArray h, NDArray attend, String name, long clauses, long length, boolean training) {
        NDArray qkv = h.matMul(get(name + "qkv.weight")).add(get(name + "qkv.bias"));
        NDList parts = qkv.split(3, 2);
        NDArray q = heads(parts.get(0), clauses, length);
        NDArray k = heads(parts.get(1), clauses, length);
        NDArray v = heads(parts.get(2), clauses, length);
        NDArray scores = q.matMul(k.transpose(0, 1, 3, 2))
                .div((float) Math.sqrt(WIDTH / (double) HEADS))
                .add(attend);
        NDArray mixed = drop(scores.softmax(3), DROP, training)
                .matMul(v)
                .transpose(0, 2, 1, 3)
                .reshape(clauses, length, WIDTH);
        NDArray out = mixed.matMul(get(name + "out.weight")).add(get(name + "out.bias"));
        h = norm(h.add(drop(out, DROP, training)), name + "norm1");
        NDArray inner = Activation.gelu(h.matMul(get(name + "inner.weight")).add(get(name + "inner.bias")));
        NDArray outer = inner.matMul(get(name + "outer.weight")).add(get(name + "outer.bias"));
        return norm(h.add(drop(outer, DROP, training)), name + "norm2");
    }

    private static NDArray heads(NDArray x, long clauses, long length) {
        return x.reshape(clauses, length, HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(x, new Shape(WIDTH), get(name + ".scale"), get(name + ".shift"), EPSILON)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray x, float rate, boolean training) {
        return training ? (rate == DROP ? drops : pooledDrops).thin(x) : x;
    }

    private NDArray get(String name) {
        NDArray array = learned.get(name);
        if (array == null) {
            throw new IllegalArgumentException(name);
        }
        return array;
    }

    private void learn(String name, Weights.Tensor tensor) {
        learned.put(name, requiring(array(tensor)));
    }

    private void fresh(String name, Shape shape) {
        learned.put(name, requiring(manager.randomNormal(0f, 0.02f, shape, DataType.FLOAT32)));
    }

    private static NDArray requiring(NDArray array) {
        array.setRequiresGradient(true);
        return array;
    }

    private NDArray array(Weights.Tensor tensor) {
        return manager.create(tensor.values(), new Shape(tensor.shape()));
    }
}
