package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.draft.Clause;

class FixtureLabelsTest {
    @ParameterizedTest
    @CsvSource({
        "snp-quillhaven-breaches.md, snp-quillhaven-breaches.expected.yaml",
        "alliance-pellmoor-breaches.md, alliance-pellmoor-breaches.expected.yaml",
        "email-harrowfold-mnp.txt, email-harrowfold-mnp.expected.yaml",
        "iho-vale-of-aster-breaches.txt, iho-vale-of-aster-breaches.expected.yaml",
    })
    void everyLabelThatAnExpectedReportNamesIsTheLabelOfAClause(String file, String expected) throws Exception {
        assertThat(Fixtures.read(file).accepted().clauses())
                .extracting(Clause::label)
                .containsAll(Fixtures.expectedLabels(expected));
    }
}
