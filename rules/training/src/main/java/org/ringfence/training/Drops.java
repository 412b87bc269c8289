package org.ringfence.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.Random;

/**
 * Sets a share of the numbers to zero while learning, at places drawn anew each time. The places come from one long row drawn at the start
 * and entered at random: drawing afresh each time took as long as the multiplications.
 */
final class Drops {
    private final NDArray row;
    private final int length;
    private final Random random;

    Drops(NDManager manager, float rate, int length, long seed) {
        this.length = length;
        random = new Random(seed);
        row = manager.randomUniform(0f, 1f, new Shape(length))
                .gte(rate)
                .toType(DataType.FLOAT32, false)
                .div(1 - rate);
    }

    NDArray thin(NDArray x) {
        long size = x.size();
        if (size > length) {
            return x;
        }
        long from = random.nextInt((int) (length - size) + 1);
        try (NDArray part = row.get(new NDIndex(from + ":" + (from + size)));
                NDArray places = part.reshape(x.getShape())) {
            return x.mul(places);
        }
    }
}
