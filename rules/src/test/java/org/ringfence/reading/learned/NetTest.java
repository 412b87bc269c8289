package org.ringfence.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NetTest {
    private static final Net NET = new Net(
            new double[] {2, -1}, 0.5, new double[][] {{1, 1}, {0, 4}}, new double[] {0, -1}, new double[] {10, 100});

    @Test
    void addsTheNumbersAndTheBentSums() {
        assertThat(NET.of(new double[] {1, 0})).isEqualTo(0.5 + 2 + 10 * 0.5 - 100 * 0.5, within(1e-12));
    }

    @Test
    void bendsEvenly() {
        assertThat(Net.bent(3)).isEqualTo(0.75);
        assertThat(Net.bent(-3)).isEqualTo(-0.75);
    }

    @Test
    void linesMakeTheSameNet() {
        double[] given = {0.3, -7};

        assertThat(Net.of(NET.lines()).of(given)).isEqualTo(NET.of(given));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> NET.of(new double[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Net(new double[2], 0, new double[][] {new double[1]}, new double[1], new double[1]));
    }
}
