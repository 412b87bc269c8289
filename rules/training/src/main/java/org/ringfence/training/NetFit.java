package org.ringfence.training;

import java.util.Random;
import org.ringfence.reading.learned.Net;

/** Fits a {@link Net} to answers of yes and no, by Adam. The same cases make the same net. */
final class NetFit {
    /** Bent sums of each of several nets whose mean is the one that is made. */
    private static final int UNITS = 8;

    private static final int NETS = 3;
    private static final int EPOCHS = 20;
    private static final int BATCH = 256;
    private static final double RATE = 3e-3;
    /** How strongly weights are drawn towards nothing; those of the plain sum less. */
    private static final double DECAY = 1e-3;

    private static final double DIRECT_DECAY = 3e-4;
    private static final double SLOW = 0.9;
    private static final double SLOWER = 0.999;
    private static final double TINY = 1e-8;

    private final double[][] given;
    private final boolean[] yes;
    private final double[] mean;
    private final double[] spread;
    private final int width;

    private NetFit(double[][] given, boolean[] yes) {
        this.yes = yes;
        width = given[0].length;
        mean = new double[width];
        spread = new double[width];
        for (double[] row : given) {
            for (int i = 0; i < width; i++) {
                mean[i] += row[i] / given.length;
            }
        }
        for (double[] row : given) {
            for (int i = 0; i < width; i++) {
                spread[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / given.length;
            }
        }
        this.given = new double[given.length][width];
        for (int i = 0; i < width; i++) {
            // What never varies says nothing.
            spread[i] = spread[i] < TINY ? Double.POSITIVE_INFINITY : StrictMath.sqrt(spread[i]);
            for (int row = 0; row < given.length; row++) {
                this.given[row][i] = (given[row][i] - mean[i]) / spread[i];
            }
        }
    }

    static Net fit(double[][] given, boolean[] yes) {
        NetFit fit = new NetFit(given, yes);
        double[] direct = new double[fit.width];
        double shift = 0;
        double[][] in = new double[NETS * UNITS][];
        double[] shifts = new double[in.length];
        double[] out = new double[in.length];
        for (int net = 0; net < NETS; net++) {
            double[] weights = fit.learn(new Random(net));
            for (int unit = 0; unit < UNITS; unit++) {
                int all = net * UNITS + unit;
                in[all] = new double[fit.width];
                shifts[all] = fit.unscaled(weights, fit.from(unit), in[all], 1) + weights[fit.from(unit) + fit.width];
                out[all] = weights[fit.from(unit) + fit.width + 1] / NETS;
            }
            shift += fit.unscaled(weights, 0, direct, NETS) + weights[fit.width] / NETS;
        }
        return rounded(direct, shift, in, shifts, out);
    }

    /** Where a unit's weights begin: one for each number that goes in, its shift, and how much it counts. */
    private int from(int unit) {
        return width + 1 + unit * (width + 2);
    }

    /** Adds to the weights what they are for numbers as they come, and returns what the shift changes by. */
    private double unscaled(double[] weights, int from, double[] into, double parts) {
        double shift = 0;
        for (int i = 0; i < width; i++) {
            double weight = weights[from + i] / spread[i] / parts;
            into[i] += weight;
            shift -= weight * mean[i];
        }
        return shift;
    }

    private double[] learn(Random random) {
        double[] weights = new double[from(UNITS)];
        weights[width] = -2;
        for (int unit = 0; unit < UNITS; unit++) {
            for (int i = 0; i < width; i++) {
                weights[from(unit) + i] = random.nextGaussian() / StrictMath.sqrt(width);
            }
            weights[from(unit) + width + 1] = random.nextGaussian() * 0.3;
        }
        double[] slow = new double[weights.length];
        double[] slower = new double[weights.length];
        int[] order = new int[given.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            double rate = RATE * (1 - epoch / (double) EPOCHS);
            for (int first = 0; first < order.length; first += BATCH) {
                double[] slope = slope(weights, order, first, Math.min(order.length, first + BATCH));
                step++;
                double slowness = 1 - StrictMath.pow(SLOW, step);
                double slowerness = 1 - StrictMath.pow(SLOWER, step);
                for (int w = 0; w < weights.length; w++) {
                    slow[w] = SLOW * slow[w] + (1 - SLOW) * slope[w];
                    slower[w] = SLOWER * slower[w] + (1 - SLOWER) * slope[w] * slope[w];
                    weights[w] -= rate * (slow[w] / slowness) / (StrictMath.sqrt(slower[w] / slowerness) + TINY);
                }
            }
        }
        return weights;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private double[] slope(double[] weights, int[] order, int first, int last) {
        double[] slope = new double[weights.length];
        double[] bent = new double[UNITS];
        double[] bend = new double[UNITS];
        for (int place = first; place < last; place++) {
            double[] row = given[order[place]];
            double sum = weights[width] + product(weights, 0, row);
            for (int unit = 0; unit < UNITS; unit++) {
                int from = from(unit);
                double before = weights[from + width] + product(weights, from, row);
                bent[unit] = Net.bent(before);
                bend[unit] = 1 / ((1 + Math.abs(before)) * (1 + Math.abs(before)));
                sum += weights[from + width + 1] * bent[unit];
            }
            double wrong = (1 / (1 + StrictMath.exp(-sum)) - (yes[order[place]] ? 1 : 0)) / (last - first);
            add(slope, 0, row, wrong);
            slope[width] += wrong;
            for (int unit = 0; unit < UNITS; unit++) {
                int from = from(unit);
                double share = wrong * weights[from + width + 1] * bend[unit];
                add(slope, from, row, share);
                slope[from + width] += share;
                slope[from + width + 1] += wrong * bent[unit];
            }
        }
        for (int w = 0; w < weights.length; w++) {
            slope[w] += weights[w] * (w < width ? DIRECT_DECAY : w == width ? 0 : DECAY);
        }
        return slope;
    }

    private double product(double[] weights, int from, double[] row) {
        double sum = 0;
        for (int i = 0; i < width; i++) {
            sum += weights[from + i] * row[i];
        }
        return sum;
    }

    private void add(double[] slope, int from, double[] row, double share) {
        for (int i = 0; i < width; i++) {
            slope[from + i] += share * row[i];
        }
    }

    private static Net rounded(double[] direct, double shift, double[][] in, double[] shifts, double[] out) {
        for (double[] numbers : in) {
            round(numbers);
        }
        round(direct);
        round(shifts);
        round(out);
        return new Net(direct, round(shift), in, shifts, out);
    }

    private static void round(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = round(numbers[i]);
        }
    }

    private static double round(double number) {
        return Math.round(number * 100_000) / 100_000.0;
    }
}
