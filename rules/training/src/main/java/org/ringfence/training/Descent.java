package org.ringfence.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adam with decoupled decay, gradients clipped by their common length, a warm-up and a straight way down. */
final class Descent {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float TINY = 1e-8f;

    private final Map<String, NDArray> learned;
    private final Map<String, NDArray> means = new LinkedHashMap<>();
    private final Map<String, NDArray> squares = new LinkedHashMap<>();
    private final int steps;
    private int step;
    private int skipped;

    Descent(NDManager manager, Map<String, NDArray> learned, int steps) {
        this.learned = learned;
        this.steps = steps;
        learned.forEach((name, array) -> {
            means.put(name, manager.zeros(array.getShape()));
            squares.put(name, manager.zeros(array.getShape()));
        });
    }

    void step() {
        step++;
        double share = (double) step / steps;
        double height = Math.min(share / Settings.WARM_UP, (1 - share) / (1 - Settings.WARM_UP));
        double correction = Math.sqrt(1 - Math.pow(SECOND, step)) / (1 - Math.pow(FIRST, step));
        double length = 0;
        for (NDArray array : learned.values()) {
            // Every asking makes a new handle, which keeps what it is a handle of for as long as it is not closed.
            try (NDArray gradient = array.getGradient();
                    NDArray square = gradient.square();
                    NDArray sum = square.sum()) {
                length += sum.getFloat();
            }
        }
        if (!Double.isFinite(length)) {
            // One step that is not a number would make every weight none.
            learned.values().forEach(Descent::forget);
            skipped++;
            return;
        }
        float clip = (float) Math.min(1, Settings.CLIP / Math.sqrt(length + 1e-12));
        learned.forEach((name, array) -> {
            boolean head = name.startsWith("answer") || name.startsWith("span");
            float rate = (float) (height * (head ? Settings.HEAD_RATE : rate(name)));
            NDArray mean = state(means, name);
            NDArray square = state(squares, name);
            try (NDArray whole = array.getGradient();
                    NDArray gradient = whole.mul(clip);
                    NDArray squared = gradient.square();
                    NDArray first = gradient.muli(1 - FIRST);
                    NDArray second = squared.muli(1 - SECOND)) {
                mean.muli(FIRST).addi(first);
                square.muli(SECOND).addi(second);
            }
            if (name.endsWith("weight")) {
                array.muli(1 - rate * Settings.DECAY);
            }
            try (NDArray root = square.sqrt();
                    NDArray below = root.addi(TINY);
                    NDArray move = mean.div(below);
                    NDArray scaled = move.muli((float) (rate * correction))) {
                array.subi(scaled);
            }
            // DJL adds each step's gradients to those of the step before.
            clear(array);
        });
    }

    private static double rate(String name) {
        int layer = name.startsWith("layer.") ? Integer.parseInt(name.split("\\.")[1]) : -1;
        return Settings.ENCODER_RATE * Math.pow(Settings.SLOWER, Encoder.LAYERS - 1 - layer);
    }

    /** How many steps were left out because their gradient was not a number. */
    int skipped() {
        return skipped;
    }

    private static void clear(NDArray array) {
        try (NDArray gradient = array.getGradient()) {
            gradient.muli(0);
        }
    }

    /** Clears what is not a number, which multiplying by zero would keep. DJL keeps a copy each time this is done. */
    private static void forget(NDArray array) {
        try (NDArray gradient = array.getGradient()) {
            gradient.set(new NDIndex(":"), 0f);
        }
    }

    private static NDArray state(Map<String, NDArray> states, String name) {
        NDArray state = states.get(name);
        if (state == null) {
            throw new IllegalArgumentException(name);
        }
        return state;
    }
}
