package org.ringfence.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.facts.OutcomePart.BASELINE;
import static org.ringfence.facts.OutcomePart.DATE;
import static org.ringfence.facts.OutcomePart.METHOD;
import static org.ringfence.facts.OutcomePart.POPULATION;
import static org.ringfence.facts.OutcomePart.TARGET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.Draft;
import org.ringfence.facts.Aim;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.ContractOutcome;
import org.ringfence.facts.Focus;
import org.ringfence.reading.Sketch;
import org.ringfence.reading.particulars.ParticularsReader;

final class OutcomeReaderTest {
    static List<ContractOutcome> outcomes(Draft draft) {
        return TableReader.read(draft, ParticularsReader.read(draft)).stream()
                .filter(ContractOutcome.class::isInstance)
                .map(ContractOutcome.class::cast)
                .toList();
    }

    static ContractOutcome only(String draft) {
        List<ContractOutcome> found = outcomes(Sketch.of(draft));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "snp-brackwater-compliant.md, 6",
        "iho-ostrey-compliant.md, 5",
        "mnp-lowmoor-compliant.docx, 6",
        "snp-wexley-tracked.docx, 4",
        "alliance-thornwick-compliant.md, 5"
    })
    void outcomesOfCompliantDraftsAreDefinedAndAboutPatients(String fixture, int count) {
        List<ContractOutcome> found = outcomes(Sketch.fixture(fixture));

        assertThat(found).hasSize(count);
        assertThat(found).allSatisfy(outcome -> {
            assertThat(outcome.missing()).as(outcome.name()).isEmpty();
            assertThat(outcome.focus()).as(outcome.name()).isEqualTo(Focus.PATIENT);
            assertThat(outcome.certainty()).as(outcome.name()).isNotEqualTo(Certainty.UNSURE);
        });
        assertThat(found).anyMatch(outcome -> outcome.aim() == Aim.COMPLEX_CARE || outcome.aim() == Aim.PREVENTION);
        assertThat(found).filteredOn(outcome -> outcome.aim() == Aim.ACCESS).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void seesCountsAccessAndBlanksInAFaultyTable() {
        List<ContractOutcome> found = outcomes(Sketch.fixture("snp-quillhaven-breaches.md"));

        assertThat(found).extracting(ContractOutcome::focus).startsWith(Focus.ACTIVITY, Focus.PATIENT);
        assertThat(found).extracting(ContractOutcome::aim).startsWith(Aim.ACCESS, Aim.ACCESS);
        assertThat(found.get(2).missing()).containsExactlyInAnyOrder(BASELINE, TARGET, METHOD);
        assertThat(found.get(2).at().clause()).isEqualTo("Schedule 1, row 3");
        assertThat(found.get(0).weight()).isEqualByComparingTo("40");
    }

    @Test
    void readsATableOfPlainWords() {
        List<ContractOutcome> found = outcomes(Sketch.fixture("alliance-pellmoor-breaches.md"));

        assertThat(found).hasSize(3);
        assertThat(found.get(0).missing()).isEmpty();
        assertThat(found.get(0).aim()).isEqualTo(Aim.COMPLEX_CARE);
        assertThat(found.get(1).focus()).isEqualTo(Focus.PATIENT);
        assertThat(found.get(2).focus()).isEqualTo(Focus.ORGANISATION);
        assertThat(found.get(2).certainty()).isNotEqualTo(Certainty.UNSURE);
        assertThat(found.get(2).missing()).isEmpty();
    }

    @Test
    void seesAccessTakeTheMostWeight() {
        List<ContractOutcome> found = outcomes(Sketch.fixture("mnp-tarnbeck-trust.docx"));

        assertThat(found).extracting(ContractOutcome::aim).startsWith(Aim.ACCESS, Aim.ACCESS);
        assertThat(found).extracting(ContractOutcome::focus).containsOnly(Focus.PATIENT);
        assertThat(found.get(2).missing()).containsExactly(TARGET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outcome | Who | From | To | By | How measured",
                "Indicator | Cohort | Starting point | Goal | Deadline | Evidence",
                "What we want to change | For whom | Where we are now | Where we want to be | When | How we will know",
                "KPI | Denominator | Current | Threshold | Due date | Data set",
                "Measure | Target population | Baseline (2025/26) | Target level | Target date | Method and data source",
                "Metric | People counted | Base year | Standard | By when | Where the figures come from"
            })
    void understandsManyNamesOfColumns(String header) {
        ContractOutcome outcome = only(
                "## Schedule 1 Outcomes\n\n| " + header + " |\n|---|---|---|---|---|---|\n"
                        + "| Days at home in the last year of life | Adults with advanced illness | 310 | 325 | March 2030 | Linked records |\n");

        assertThat(outcome.missing()).isEmpty();
        assertThat(outcome.focus()).isEqualTo(Focus.PATIENT);
        assertThat(outcome.aim()).isEqualTo(Aim.COMPLEX_CARE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TBC",
                "[TBC]",
                "tba",
                "n/a",
                "-",
                "–",
                "to be agreed",
                "To be confirmed by the Board",
                "[insert]",
                "[●]",
                "see separate document",
                "under development",
                "to be set in year 1",
                "awaiting data",
                "?"
            })
    void aBlankIsAMissingPart(String blank) {
        ContractOutcome outcome = only(
                "## Outcomes\n\n| Outcome | Population | Baseline | Target | Date | Source |\n|---|---|---|---|---|---|\n"
                        + "| Falls resulting in admission | People aged 65 and over | " + blank
                        + " | 12 | March 2030 | Hospital data |\n");

        assertThat(outcome.missing()).containsExactly(BASELINE);
    }

    @Test
    void aColumnThatIsNotThereIsAMissingPart() {
        ContractOutcome outcome =
                only("## Outcomes\n\n| Outcome | Target |\n|---|---|\n| Healthy life expectancy | 64 years |\n");

        assertThat(outcome.missing()).containsExactlyInAnyOrder(POPULATION, BASELINE, DATE, METHOD);
    }

    @Test
    void partsMayStandInTheWordsOfOthers() {
        ContractOutcome outcome = only(
                "## Outcomes\n\n| Outcome | Baseline | Target | Source |\n|---|---|---|---|\n"
                        + "| Adults with COPD admitted in an emergency | 40 per 1,000 | 32 per 1,000 by 31 March 2030 | Hospital data |\n");

        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void targetsMayRunOverTheYears() {
        ContractOutcome outcome = only(
                "## Outcomes\n\n| Outcome | Cohort | Baseline | 2027/28 | 2028/29 | Data |\n|---|---|---|---|---|---|\n"
                        + "| Smokers who have quit at four weeks | Adult smokers | 6% | 7% | 9% | Stop smoking returns |\n");
        ContractOutcome unsettled = only(
                "## Outcomes\n\n| Outcome | Cohort | Baseline | 2027/28 | 2028/29 | Data |\n|---|---|---|---|---|---|\n"
                        + "| Smokers who have quit at four weeks | Adult smokers | 6% | 7% | TBC | Stop smoking returns |\n");

        assertThat(outcome.missing()).isEmpty();
        assertThat(outcome.aim()).isEqualTo(Aim.PREVENTION);
        assertThat(unsettled.missing()).contains(TARGET);
    }

    @Test
    void groupsTotalsAndNotesAreNoOutcomes() {
        List<ContractOutcome> found = outcomes(Sketch.of("""
                ## Outcomes

                | Ref | Outcome | Who | Baseline | Target | By | Source | Weight |
                |---|---|---|---|---|---|---|---|
                | | Domain 1: Living well | | | | | | |
                | 1 | Strokes prevented by control of blood pressure | Adults with hypertension | 4 | 3 | 2030 | Records | 60% |
                | 2 | Falls with fracture | Over 65s | 9 | 7 | 2030 | Hospital data | 40% |
                | | Total | | | | | | 100% |
                """));

        assertThat(found).extracting(ContractOutcome::ref).containsExactly("1", "2");
    }

    @Test
    void readsOneOutcomeToACard() {
        ContractOutcome outcome = only("""
                ## Outcome 1

                | Measure | Days at home in the last 90 days of life |
                |---|---|
                | Population | Adults who died with a long-term condition |
                | Baseline | 71.2 |
                | Target | 76.0 |
                | By | to be confirmed |
                | Data source | Linked records |
                """);

        assertThat(outcome.missing()).containsExactly(DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Staffing\n\n| Role | Band | WTE | Start date |\n|---|---|---|---|\n| Care co-ordinator | 5 | 2.0 | April 2027 |",
                "## Key dates\n\n| Milestone | Date | Owner |\n|---|---|---|\n| Contract signed | March 2027 | ICB |",
                "## Local dashboard\n\n| Measure | Current | Target | Source |\n|---|---|---|---|\n| Calls answered | 400 | 500 | Telephony |",
                "## Risk register\n\n| Risk | Likelihood | Impact | By when |\n|---|---|---|---|\n| Delay | 3 | 4 | March 2027 |",
                "## Services\n\n| Service | Description | Provider |\n|---|---|---|\n| Frailty | Home visiting | The PCN |",
                "## Mobilisation plan\n\n| Action | Target | Date | Owner |\n|---|---|---|---|\n| Recruit | 3 nurses | May 2027 | Host |"
            })
    void otherTablesAreNoOutcomes(String draft) {
        assertThat(outcomes(Sketch.of(draft + "\n\n1.1 This contract starts on 1 April 2027.\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Number of contacts per clinician | 12 a day | ACTIVITY | OTHER",
                "Home visits completed | 400 | ACTIVITY | OTHER",
                "Total telephone consultations delivered | 9,000 a year | ACTIVITY | ACCESS",
                "Number of same-day appointments provided | 520 a day | ACTIVITY | ACCESS",
                "Referral letters typed within two days | 95% | PROCESS | OTHER",
                "People with a lung condition who can manage their breathlessness | 60% | PATIENT | UNKNOWN",
                "Planned care given in the neighbourhood instead of hospital | 40% | PATIENT | OTHER",
                "Two-week cancer appointments kept | 93% | PATIENT | ACCESS",
                "Patients who trust their care team | 75% | PATIENT | OTHER",
                "Bed occupancy | 85% | ORGANISATION | OTHER",
                "Staff turnover | 9% | ORGANISATION | OTHER",
                "Income from non-NHS sources | £2m | FINANCE | OTHER",
                "Savings delivered against plan | £1m | FINANCE | OTHER",
                "Multidisciplinary team meetings held | 24 | PROCESS | OTHER",
                "Staff trained in frailty | 90% | ORGANISATION | COMPLEX_CARE",
                "Patients who report that they were treated with dignity | 88% | PATIENT | OTHER",
                "Two-week waits for a routine appointment | 12% | PATIENT | ACCESS",
                "Calls answered within ten minutes | 85% | PATIENT | ACCESS",
                "Calls abandoned after a wait of more than five minutes | 8% | PATIENT | ACCESS",
                "People able to see a clinician on the day they asked | 70% | PATIENT | ACCESS",
                "Appointments with the patient's usual clinician | 62% | PATIENT | COMPLEX_CARE",
                "Uptake of bowel cancer screening | 71% | PATIENT | PREVENTION",
                "Children under five with tooth decay | 21% | PATIENT | PREVENTION",
                "Amputations among people with diabetes | 8 per 10,000 | PATIENT | COMPLEX_CARE",
                "Preferred place of death achieved | 70% | PATIENT | UNKNOWN"
            })
    void tellsWhatAnOutcomeLooksAt(String name, String level, Focus focus, Aim aim) {
        OutcomeSubject subject = OutcomeSubject.of(name, "", level);

        assertThat(subject.focus()).isEqualTo(focus);
        assertThat(subject.certainty()).isNotEqualTo(Certainty.UNSURE);
        if (aim != Aim.UNKNOWN) {
            assertThat(subject.aim()).isEqualTo(aim);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Average length of stay",
                "People with diabetes who have a care plan",
                "Delayed discharges",
                "Number of appointments within two weeks",
                "Partnership effectiveness",
                "Community resilience index"
            })
    void saysWhereItIsUnsure(String name) {
        assertThat(OutcomeSubject.of(name, "", "10").certainty()).isEqualTo(Certainty.UNSURE);
    }
}
