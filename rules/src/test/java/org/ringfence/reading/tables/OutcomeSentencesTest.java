package org.ringfence.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.facts.OutcomePart.BASELINE;
import static org.ringfence.facts.OutcomePart.METHOD;
import static org.ringfence.facts.OutcomePart.POPULATION;
import static org.ringfence.reading.tables.OutcomeReaderTest.only;
import static org.ringfence.reading.tables.OutcomeReaderTest.outcomes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.facts.ContractOutcome;
import org.ringfence.facts.Focus;
import org.ringfence.reading.Sketch;

final class OutcomeSentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outcome one is the share of adults with a leg ulcer that heals within twelve weeks. The baseline is 47%. The target is 65% by 31 March 2031. We measure it each quarter from the shared clinical record.",
                "Outcome A: hip fractures per thousand residents aged 75 and over, from the baseline of 11.4 to 9.6 or fewer by 31 March 2031, taken from the national fracture database, weight 25%.",
                "Outcome D: days at home in the last year for frail people, from a mean of 331 in 2025/26 to 342 by 31 March 2031, computed from linked records, weight 20%.",
                "Outcome E: the difference in healthy life expectancy between the most and least deprived wards, from 14.2 years in 2024 to 12.5 by 31 December 2031, as published by the national statistician.",
                "Outcome 4: by 31 March 2030 housebound patients who can wash and dress without help will rise from 38% in 2026 to 47%, by the Provider's annual functional assessment.",
                "O1: share of ulcers healed at 24 weeks. Who: every adult starting compression. Now: 51% (audit). Aim: 66% by 31 March 2030. How: template in the clinical record, pulled every January."
            })
    void aSentenceMayTellAllParts(String sentence) {
        assertThat(only("## 3. Outcomes\n\n3.1 " + sentence + "\n").missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outcome A: hip fractures per thousand residents aged 75 and over, from the baseline of 11.4 to 9.6 or fewer by 31 March 2031, weight 25%.",
                "Outcome D: days at home for frail people, to rise to 342 by 31 March 2031, computed from linked records, weight 20%, target 342."
            })
    void aSentenceThatLeavesAPartOutLacksIt(String sentence) {
        assertThat(only("## 3. Outcomes\n\n3.1 " + sentence + "\n").missing()).hasSize(1);
    }

    @Test
    void readsOutcomesWrittenAsSentences() {
        List<ContractOutcome> found = outcomes(Sketch.of("""
                ## 3. Outcomes

                3.1 The outcomes are:

                (a) emergency admissions of people with frailty fall from 212 to 180 per 1,000 by March 2030, measured by hospital data, with a weight of 60%; and

                (b) more appointments are provided than in 2026.

                3.2 No outcome may be added.
                """));

        assertThat(found).hasSize(2);
        assertThat(found.get(0).missing()).isEmpty();
        assertThat(found.get(0).weight()).isEqualByComparingTo("60");
        assertThat(found.get(1).focus()).isEqualTo(Focus.ACTIVITY);
        assertThat(found.get(1).missing()).contains(BASELINE, METHOD, POPULATION);
    }

    @Test
    void readsPartsWithLabelsInOneParagraph() {
        ContractOutcome outcome = only("""
                Schedule 1: Outcomes

                Ref: O3; Measure: days at home in the last 90 days of life; Who: adults who died with frailty; Baseline: to be worked up; Target: baseline plus 5; By: 31 March 2029; Source: linked data
                """);

        assertThat(outcome.ref()).isEqualTo("O3");
        assertThat(outcome.missing()).containsExactly(BASELINE);
    }
}
