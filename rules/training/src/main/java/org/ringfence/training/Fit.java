package org.ringfence.training;

/** Finds by Newton's way the weights by which numbers become log-odds that mean what they say. */
final class Fit {
    private static final int ROUNDS = 40;

    private Fit() {}

    /**
     * @param given rows of numbers
     * @param yes for each row whether the answer was yes
     * @param penalty how much large weights cost, one for each column
     * @return a weight for each column
     */
    static double[] weights(double[][] given, boolean[] yes, double[] penalty) {
        int n = penalty.length;
        double[] weights = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[n];
            double[][] bend = new double[n][n];
            for (int i = 0; i < given.length; i++) {
                double p = 1 / (1 + Math.exp(-product(weights, given[i])));
                double miss = p - (yes[i] ? 1 : 0);
                for (int a = 0; a < n; a++) {
                    double value = given[i][a];
                    if (value != 0) {
                        slope[a] += miss * value;
                        double part = p * (1 - p) * value;
                        for (int b = 0; b <= a; b++) {
                            bend[a][b] += part * given[i][b];
                        }
                    }
                }
            }
            for (int a = 0; a < n; a++) {
                slope[a] += penalty[a] * weights[a];
                bend[a][a] += penalty[a] + 1e-6;
                for (int b = 0; b < a; b++) {
                    bend[b][a] = bend[a][b];
                }
            }
            double[] step = solve(bend, slope);
            double most = 0;
            for (int a = 0; a < n; a++) {
                weights[a] -= step[a];
                most = Math.max(most, Math.abs(step[a]));
            }
            if (most < 1e-7) {
                break;
            }
        }
        return weights;
    }

    private static double product(double[] weights, double[] row) {
        double sum = 0;
        for (int a = 0; a < weights.length; a++) {
            sum += weights[a] * row[a];
        }
        return sum;
    }

    /** Gauss' way, with the greatest of each column first. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] solved = right.clone();
        for (int c = 0; c < n; c++) {
            int greatest = c;
            for (int r = c + 1; r < n; r++) {
                greatest = Math.abs(matrix[r][c]) > Math.abs(matrix[greatest][c]) ? r : greatest;
            }
            double[] row = matrix[greatest];
            matrix[greatest] = matrix[c];
            matrix[c] = row;
            double value = solved[greatest];
            solved[greatest] = solved[c];
            solved[c] = value;
            for (int r = c + 1; r < n; r++) {
                double share = matrix[r][c] / row[c];
                for (int k = c; k < n; k++) {
                    matrix[r][k] -= share * row[k];
                }
                solved[r] -= share * value;
            }
        }
        for (int c = n - 1; c >= 0; c--) {
            for (int k = c + 1; k < n; k++) {
                solved[c] -= matrix[c][k] * solved[k];
            }
            solved[c] /= matrix[c][c];
        }
        return solved;
    }
}
