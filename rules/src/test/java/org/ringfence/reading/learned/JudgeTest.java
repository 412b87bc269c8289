package org.ringfence.reading.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringfence.facts.Stance;
import org.ringfence.reading.Opinion;

class JudgeTest {
    private static final Targets LINEAR = new Targets(List.of("PRF", "PRF-2", "PRF-3", "+PRF-1", "~PRF", "*"));
    /** Hears the tuned model on the family, twice a phrase, and which family is meant. */
    private static final Judgement BOTH = new Judgement(
            Net.sum(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0),
            List.of(0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
            List.of(0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -2.0),
            List.of("PRF"),
            1,
            -2);

    private static final Judgement ALONE = new Judgement(
            Net.sum(0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            List.of(0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
            List.of(0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0),
            List.of("PRF"),
            2,
            -1);

    private static final Judge JUDGE = new Judge(
            LINEAR, new TunedSettings("", 0, "", 192, 0, BOTH, ALONE, List.of("PRF", "PRF-2", "PRF-3", "+PRF-1")));

    @Test
    void aVerdictAtAHeightThatWasLearnedLiesWhereTheReaderHasIts() {
        assertThat(verdict(tuned(1, 3, 0, 0), List.of())).isEqualTo(Judge.FINDING, within(1e-9));
        assertThat(verdict(tuned(-2, 3, 0, 0), List.of())).isEqualTo(Judge.LOOK, within(1e-9));
    }

    @Test
    void thePhrasesAreWeighed() {
        Opinion phrase = new Opinion("phrases", "PRF-2", Stance.BREACHES, 0.5, false, false, 0, 1, List.of());

        assertThat(verdict(tuned(0, 3, 0, 0), List.of(phrase))).isEqualTo(Judge.FINDING, within(1e-9));
        assertThat(verdict(tuned(0, 3, 0, 0), List.of())).isLessThan(Judge.FINDING);
    }

    @Test
    void theLikeliestRuleBearsTheFamilysVerdictAndNoOtherMoreThanItsOwn() {
        Map<Integer, Double> verdicts = JUDGE.verdicts(tuned(4, -1, 3, 0), List.of());

        assertThat(verdicts.get(2)).isGreaterThan(Judge.FINDING);
        assertThat(verdicts.get(1)).isEqualTo(-1, within(1e-9));
        assertThat(verdicts.get(3)).isEqualTo(-2, within(1e-9));
    }

    @Test
    void withoutTheTunedModelOtherHeightsHold() {
        Evidence linear = new Evidence(new double[] {4, 0, 0, 0, 0, 0}, null);

        assertThat(verdict(linear, List.of())).isEqualTo(Judge.FINDING, within(1e-9));
    }

    @Test
    void ofAWorthlessClauseNothingIsSaid() {
        assertThat(JUDGE.verdicts(new Evidence(new double[6], null, true), List.of()))
                .isEmpty();
    }

    @Test
    void theTunedModelIsAskedWhereTheLinearOneSuspectsSomething() {
        assertThat(JUDGE.worthAsking(new double[] {0.1, 0, 0, -5, 0, 0})).isTrue();
        assertThat(JUDGE.worthAsking(new double[] {-0.1, 0, 0, -5, 0, 0})).isFalse();
        assertThat(JUDGE.worthAsking(new double[] {-0.1, 0, 0, 0, 0, 0}))
                .as("it may meet a rule")
                .isTrue();
    }

    private static Evidence tuned(float family, float second, float third, float met) {
        return new Evidence(new double[6], new float[] {family, second, third, met});
    }

    private static double verdict(Evidence evidence, List<Opinion> phrases) {
        return JUDGE.verdicts(evidence, phrases).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }
}
