package org.ringfence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedSumTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envelopes are £4,000,000 for Orle and £3,500,000 for Dane; the central item is £500,000 and the contract value £8,000,000.",
                "Orle £1.2m, Dane £0.8m: together £2m.",
                "The contract value of £910,000 is made up of £600,000 for Orle, £300,000 for Dane and £10,000 for the shared line."
            })
    void addsUp(String text) {
        assertThat(ClosedSum.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envelopes are £4,000,000 for Orle and £3,500,000 for Dane; the contract value is £8,000,000.",
                "Orle £1,200,000, Dane £800,000, central items £90,000, contract value £2,100,000.",
                "Orle £4,200,000; Dane £3,850,000; other, not itemised £100,000; total £8,150,000.",
                "Orle £4,200,000; Dane £4,200,000.",
                "No amounts at all."
            })
    void doesNot(String text) {
        assertThat(ClosedSum.in(text)).isFalse();
    }
}
