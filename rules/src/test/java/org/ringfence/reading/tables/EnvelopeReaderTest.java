package org.ringfence.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.Draft;
import org.ringfence.facts.CentralItem;
import org.ringfence.facts.ContractYear;
import org.ringfence.facts.Envelope;
import org.ringfence.facts.Fact;
import org.ringfence.facts.PlaceServed;
import org.ringfence.facts.Provision;
import org.ringfence.reading.Sketch;
import org.ringfence.reading.particulars.ParticularsReader;

final class EnvelopeReaderTest {
    private static final String FRONT = """
            | Particular | Entry |
            |---|---|
            | Form | MNP |
            | Host | Lowmoor CIC |
            | Commissioner | Vale ICB |
            | Places | Lowmoor; Fell |
            | Term | 1 April 2027 to 31 March 2029 |

            1.1 The parties agree.

            """;
    private static final String ONE =
            FRONT.replace("Form | MNP", "Form | SNP").replace("Places | Lowmoor; Fell", "Neighbourhood | Lowmoor");

    private static List<Fact> facts(String text) {
        return facts(Sketch.of(text));
    }

    private static List<Fact> facts(Draft draft) {
        return TableReader.read(draft, ParticularsReader.read(draft));
    }

    private static <T extends Fact> List<T> of(Class<T> kind, List<Fact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> envelopes(List<Fact> facts) {
        return of(Envelope.class, facts).stream()
                .map(e -> e.place() + " " + e.year() + " "
                        + (e.formula()
                                ? "formula"
                                : e.amount() == null
                                        ? "blank"
                                        : e.amount().stripTrailingZeros().toPlainString()))
                .toList();
    }

    private static void assertBothYears(String schedule) {
        assertThat(envelopes(facts(FRONT + schedule)))
                .containsExactlyInAnyOrder(
                        "Lowmoor 2027/28 28000000",
                        "Lowmoor 2028/29 29000000",
                        "Fell 2027/28 21000000",
                        "Fell 2028/29 22000000");
    }

    @ParameterizedTest
    @CsvSource({
        "snp-brackwater-compliant.md, 5, 5, 5", "iho-ostrey-compliant.md, 14, 7, 7",
                "mnp-lowmoor-compliant.docx, 10, 5, 5",
        "alliance-pellmoor-breaches.md, 3, 0, 3", "email-harrowfold-mnp.txt, 6, 0, 3",
                "mnp-tarnbeck-trust.docx, 6, 3, 3",
        "snp-quillhaven-breaches.md, 0, 0, 2", "iho-vale-of-aster-breaches.txt, 0, 0, 10",
                "snp-wexley-tracked.docx, 5, 0, 5"
    })
    void countsWhatTheFixturesState(String fixture, int envelopes, int central, int years) {
        List<Fact> facts = facts(Sketch.fixture(fixture));

        assertThat(of(Envelope.class, facts)).hasSize(envelopes);
        assertThat(of(CentralItem.class, facts)).hasSize(central);
        assertThat(of(ContractYear.class, facts)).hasSize(years);
        assertThat(of(PlaceServed.class, facts)).isNotEmpty();
    }

    @Test
    void aBlankCellIsAnEnvelopeWithoutAnAmount() {
        assertThat(of(Envelope.class, facts(Sketch.fixture("mnp-tarnbeck-trust.docx"))))
                .filteredOn(envelope -> !envelope.settled())
                .singleElement()
                .satisfies(envelope -> {
                    assertThat(envelope.place()).isEqualTo("Holm");
                    assertThat(envelope.year()).isEqualTo("2029/30");
                    assertThat(envelope.at().clause()).isEqualTo("Schedule 2, row 2");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Schedule 2 Envelopes\n\n| Place | 2027/28 | 2028/29 |\n|---|---|---|\n| Lowmoor | £28,000,000 | £29,000,000 |\n| Fell | £21,000,000 | £22,000,000 |",
                "## Schedule 2 Budgets\n\n| Place (£000) | Year 1 | Year 2 |\n|---|---|---|\n| Place 1: Lowmoor | 28,000 | 29,000 |\n| Fell place | 21,000 | 22,000 |\n| Total | 49,000 | 51,000 |",
                "## Schedule 2 Money\n\n| Year | Lowmoor | Fell | Total |\n|---|---|---|---|\n| 2027-28 | £28m | £21m | £49m |\n| 2028-29 | £29m | £22m | £51m |",
                "## Schedule 2 Allocations\n\n| Place | Contract Year | Amount |\n|---|---|---|\n| Lowmoor | First Year | £28,000,000 |\n| Lowmoor | Second Year | £29,000,000 |\n| Fell | First Year | £21,000,000 |\n| Fell | Second Year | £22,000,000 |",
                "## Place envelopes\n\n| Place | Line | 2027/28 | 2028/29 |\n|---|---|---|---|\n| Lowmoor | Community nursing | £20m | £21m |\n| Lowmoor | Pharmacy | £8m | £8m |\n| Fell | Community nursing | £15m | £16m |\n| Fell | Pharmacy | £6m | £6m |\n| Fell | Sub-total | £21m | £22m |",
                "## Place envelopes\n\n| £m | FY28 | FY29 |\n|---|---|---|\n| Lowmoor | | |\n| Nursing | 20 | 21 |\n| Pharmacy | 8 | 8 |\n| Lowmoor total | 28 | 29 |\n| Fell | | |\n| Nursing | 15 | 16 |\n| Pharmacy | 6 | 6 |\n| Fell total | 21 | 22 |",
                "## Lowmoor envelope\n\n| Line | 2027/28 | 2028/29 |\n|---|---|---|\n| Nursing | £20m | £21m |\n| Pharmacy | £8m | £8m |\n\n## Fell envelope\n\n| Line | 2027/28 | 2028/29 |\n|---|---|---|\n| Nursing | £15m | £16m |\n| Pharmacy | £6m | £6m |",
                "2.1 The budget for Lowmoor is £28m in 2027/28 and £29m in 2028/29. The budget for Fell is £21m in 2027/28 and £22m in 2028/29.",
                "2.1 The place envelopes are:\n\n(a) Lowmoor: £28,000,000 for 2027/28 and £29,000,000 for 2028/29;\n\n(b) Fell: £21,000,000 for 2027/28 and £22,000,000 for 2028/29."
            })
    void readsOneSetOfEnvelopesHoweverItIsSetOut(String schedule) {
        assertBothYears(schedule);
    }

    @Test
    void oneSumForEveryYearStandsForEach() {
        assertThat(
                        envelopes(
                                facts(
                                        FRONT
                                                + "## Envelopes\n\n| Place | Annual envelope |\n|---|---|\n| Lowmoor | £28m |\n| Fell | £21m |")))
                .containsExactlyInAnyOrder(
                        "Lowmoor 2027/28 28000000",
                        "Lowmoor 2028/29 28000000",
                        "Fell 2027/28 21000000",
                        "Fell 2028/29 21000000");
    }

    @Test
    void totalsSubtotalsAndAsidesAreNoEnvelopes() {
        List<Fact> facts = facts(FRONT + """
                ## Schedule 2 Envelopes

                | Place | 2027/28 | 2028/29 |
                |---|---|---|
                | Lowmoor | £28m | £29m |
                | of which prevention | £2m | £2m |
                | Fell | £21m | £22m |
                | Total place envelopes | £49m | £51m |
                | Held centrally: data platform | £1m | £1m |
                | Contract value | £50m | £52m |
                """);

        assertThat(envelopes(facts)).hasSize(4);
        assertThat(of(CentralItem.class, facts))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.name()).contains("data platform"));
        assertThat(of(ContractYear.class, facts))
                .extracting(ContractYear::value)
                .allSatisfy(value -> assertThat(value).isNotNull());
        assertThat(of(ContractYear.class, facts).get(0).value()).isEqualByComparingTo("50000000");
    }

    @Test
    void theStatedContractValueStandsBeforeATablesTotal() {
        List<Fact> facts = facts(FRONT.replace("| Term |", "| Contract value | £60m a year |\n| Term |") + """
                ## Schedule 2 Envelopes

                | Place | 2027/28 | 2028/29 |
                |---|---|---|
                | Lowmoor | £28m | £29m |
                | Fell | £21m | £22m |
                | Total | £49m | £51m |
                """);

        assertThat(of(ContractYear.class, facts))
                .allSatisfy(year -> assertThat(year.value()).isEqualByComparingTo("60000000"));
        assertThat(of(Provision.class, facts)).extracting(Provision::rule).containsExactly("BUD-4", "BUD-4");
    }

    @Test
    void theLinesOfAnSnpAddUpToItsEnvelope() {
        List<Fact> facts = facts(ONE + """
                ## Schedule 2 Neighbourhood budget

                | Budget line | 2027/28 | 2028/29 |
                |---|---|---|
                | Care co-ordination | £400,000 | £410,000 |
                | Pharmacy | £300,000 | £305,000 |
                | Central: record licence | £20,000 | £20,000 |
                | Total | £720,000 | £735,000 |
                """);

        assertThat(envelopes(facts)).containsExactly("Lowmoor 2027/28 700000", "Lowmoor 2028/29 715000");
        assertThat(of(CentralItem.class, facts)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£62 per registered patient | formula",
                "2027/28 amount uplifted by CPI | formula",
                "capitation × list size | formula",
                "TBC | blank",
                "to be agreed | blank",
                "£[insert] | blank",
                "see separate | blank",
                "nil | 0",
                "£3.2m (estimate) | 3200000",
                "3,200,000 | 3200000"
            })
    void tellsAmountsFormulasAndBlanks(String cell, String expected) {
        String schedule =
                "## Envelope\n\n| Neighbourhood | 2027/28 | 2028/29 |\n|---|---|---|\n| Lowmoor | £3m | " + cell + " |";

        assertThat(envelopes(facts(ONE + schedule)))
                .containsExactly("Lowmoor 2027/28 3000000", "Lowmoor 2028/29 " + expected);
    }

    @Test
    void whatStandsElsewhereIsForAPersonToLookAt() {
        List<Fact> facts = facts(
                ONE
                        + "## Envelope\n\n| Neighbourhood | 2027/28 | 2028/29 |\n|---|---|---|\n| Lowmoor | £3m | see Annex D |");

        assertThat(envelopes(facts)).containsExactly("Lowmoor 2027/28 3000000");
        assertThat(of(Provision.class, facts))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.settled()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Key dates\n\n| Milestone | 2027/28 | 2028/29 |\n|---|---|---|\n| Review | 3 | 4 |",
                "## Population\n\n| Place | 2027/28 | 2028/29 |\n|---|---|---|\n| Lowmoor | 120,000 | 121,000 |\n| Fell | 144,000 | 145,000 |",
                "## Staffing\n\n| Role | 2027/28 | 2028/29 |\n|---|---|---|\n| Nurses | 12 | 14 |",
                "## Activity plan\n\n| Place | 2027/28 | 2028/29 |\n|---|---|---|\n| Lowmoor | 12,000 | 13,000 |",
                "2.1 Sub-contracts in Lowmoor below £250,000 need no approval.",
                "2.1 The Provider's insurance limit for Lowmoor is £10m in each Year.",
                "2.1 The Provider may borrow up to £1m a year from the Lowmoor budget."
            })
    void otherFiguresAreNoEnvelopes(String schedule) {
        assertThat(envelopes(facts(FRONT + schedule))).isEmpty();
    }

    @Test
    void yearsThatATableAddsToADerivedTermAreTheContracts() {
        List<Fact> facts =
                facts(FRONT.replace("1 April 2027 to 31 March 2029", "1 October 2027 to 30 September 2029") + """
                ## Envelopes

                | Place | 2027/28 | 2028/29 | 2029/30 |
                |---|---|---|---|
                | Lowmoor | £14m | £28m | £14m |
                | Fell | £10m | £21m | £11m |
                """);

        assertThat(of(ContractYear.class, facts))
                .extracting(ContractYear::year)
                .containsExactly("2027/28", "2028/29", "2029/30");
    }
}
