package org.ringfence.reading.learned;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A small net: a weighted sum of what goes in, and of a few bent sums of it. It is made of plain sums and quotients, so that it comes to
 * the same on every machine. Immutable.
 */
public final class Net {
    private final double[] direct;
    private final double shift;
    private final double[][] in;
    private final double[] shifts;
    private final double[] out;

    /**
     * @param direct a weight for each number that goes in
     * @param shift what is added to the sum
     * @param in for each bent sum a weight for each number that goes in
     * @param shifts what is added to each bent sum before it is bent
     * @param out how much each bent sum counts
     * @throws IllegalArgumentException if the lengths do not fit each other
     */
    public Net(double[] direct, double shift, double[][] in, double[] shifts, double[] out) {
        boolean fits = in.length == shifts.length && in.length == out.length;
        for (double[] weights : in) {
            fits &= weights.length == direct.length;
        }
        if (!fits) {
            throw new IllegalArgumentException("the parts of a net do not fit each other");
        }
        this.direct = direct.clone();
        this.shift = shift;
        this.in = Arrays.stream(in).map(double[]::clone).toArray(double[][]::new);
        this.shifts = shifts.clone();
        this.out = out.clone();
    }

    /** A net that is a weighted sum and nothing else. */
    static Net sum(double... weights) {
        return new Net(weights, 0, new double[0][], new double[0], new double[0]);
    }

    /** How many numbers go in. */
    public int size() {
        return direct.length;
    }

    /** What comes of the numbers. */
    public double of(double[] given) {
        if (given.length != direct.length) {
            throw new IllegalArgumentException(given.length + " numbers for a net that takes " + direct.length);
        }
        double sum = shift + product(direct, given);
        for (int unit = 0; unit < in.length; unit++) {
            sum += out[unit] * bent(shifts[unit] + product(in[unit], given));
        }
        return sum;
    }

    /** Something between -1 and 1 that grows with the number. */
    public static double bent(double number) {
        return number / (1 + Math.abs(number));
    }

    private static double product(double[] weights, double[] given) {
        double sum = 0;
        for (int i = 0; i < given.length; i++) {
            sum += weights[i] * given[i];
        }
        return sum;
    }

    /** The net as lines of numbers: the first for the sum, and one for each bent sum, its weights last. */
    double[][] lines() {
        double[][] lines = new double[in.length + 1][];
        lines[0] = line(new double[] {shift}, direct);
        for (int unit = 0; unit < in.length; unit++) {
            lines[unit + 1] = line(new double[] {out[unit], shifts[unit]}, in[unit]);
        }
        return lines;
    }

    /** The net of which {@link #lines} made the lines. */
    static Net of(double[][] lines) {
        double[][] in = new double[lines.length - 1][];
        double[] shifts = new double[in.length];
        double[] out = new double[in.length];
        for (int unit = 0; unit < in.length; unit++) {
            double[] line = lines[unit + 1];
            out[unit] = line[0];
            shifts[unit] = line[1];
            in[unit] = Arrays.copyOfRange(line, 2, line.length);
        }
        return new Net(Arrays.copyOfRange(lines[0], 1, lines[0].length), lines[0][0], in, shifts, out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Net net && Arrays.deepEquals(lines(), net.lines());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(lines());
    }

    private static double[] line(double[] first, double[] then) {
        double[] line = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, line, first.length, then.length);
        return line;
    }
}
