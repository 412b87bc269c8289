package org.ringfence.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.ringfence.reading.learned.Targets;

/** What a good reading is: right answers, the right words marked, and twins told apart. */
final class Objective {
    private final Targets targets;
    private final float[] weights;
    private final int families;

    Objective(Targets targets) {
        this.targets = targets;
        weights = new float[targets.size()];
        int count = 0;
        for (int t = 0; t < weights.length; t++) {
            char first = targets.names().get(t).charAt(0);
            if (targets.isFamily(t)) {
                weights[t] = Settings.FAMILY;
                count++;
            } else {
                weights[t] = first == '*'
                        ? Settings.FAMILY
                        : first == '~' ? Settings.SUBJECT : first == '+' ? Settings.MET : Settings.RULE;
            }
        }
        families = count;
    }

    NDArray loss(NDManager manager, Encoder.Reading reading, Lesson.Batch batch, List<Lesson> lessons) {
        int count = lessons.size();
        NDArray weight = manager.create(weights, new Shape(1, targets.size()))
                .mul(batch.labels().mul(Settings.YES - 1).add(1));
        NDArray answers =
                cross(reading.answers(), batch.labels()).mul(weight).sum().div(count);
        NDArray marks = batch.marked().sum().add(1);
        NDArray spans =
                cross(reading.spans(), batch.spans()).mul(batch.marked()).sum().div(marks);
        NDArray loss = answers.add(spans.mul(Settings.SPAN));
        float[] pairs = pairs(lessons);
        float some = 0;
        for (float pair : pairs) {
            some += pair;
        }
        if (some == 0) {
            return loss;
        }
        NDArray family = reading.answers().get(":, 0:" + families);
        NDArray apart = family.expandDims(1).sub(family.expandDims(0));
        NDArray short_ = apart.neg().add(2f).maximum(0f);
        NDArray twins = short_.mul(manager.create(pairs, new Shape(count, count, families)))
                .sum()
                .div(some);
        return loss.add(twins.mul(Settings.TWINS));
    }

    /** 1 where the first breaks the family and its twin, the second, does not. */
    private float[] pairs(List<Lesson> lessons) {
        int count = lessons.size();
        float[] pairs = new float[count * count * families];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (i != j
                        && lessons.get(i)
                                .clause()
                                .contrastSet()
                                .equals(lessons.get(j).clause().contrastSet())) {
                    for (int f = 0; f < families; f++) {
                        if (lessons.get(i).labels()[f] > lessons.get(j).labels()[f]) {
                            pairs[(i * count + j) * families + f] = 1;
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** Cross-entropy of log-odds against labels, element by element. */
    private static NDArray cross(NDArray logOdds, NDArray labels) {
        return logOdds.maximum(0f)
                .sub(logOdds.mul(labels))
                .add(logOdds.abs().neg().exp().add(1f).log());
    }
}
