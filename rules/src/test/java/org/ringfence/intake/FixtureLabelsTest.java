package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;

class FixtureLabelsTest {
    @ParameterizedTest
    @CsvSource({
        "snp-quillhaven-breaches.md, snp-quillhaven-breaches.expected.yaml",
        "alliance-pellmoor-breaches.md, alliance-pellmoor-breaches.expected.yaml",
        "email-harrowfold-mnp.txt, email-harrowfold-mnp.expected.yaml",
        "iho-vale-of-aster-breaches.txt, iho-vale-of-aster-breaches.expected.yaml",
        "mnp-tarnbeck-trust.docx, mnp-tarnbeck-trust.expected.yaml",
        "snp-wexley-tracked.docx, snp-wexley-tracked.expected.yaml",
    })
    void everyLabelThatAnExpectedReportNamesIsTheLabelOfAClause(String file, String expected) throws Exception {
        assertThat(Fixtures.read(file).accepted().clauses())
                .extracting(Clause::label)
                .containsAll(Fixtures.expectedLabels(expected));
    }

    @Test
    void trackedChangesGiveTwoReadings() throws Exception {
        ReadDraft read = Fixtures.read("snp-wexley-tracked.docx");

        assertThat(text(read.accepted(), "4.1"))
                .isEqualTo(
                        "The Provider must report every line of income and spending to all parties once a year and publish it every year.");
        assertThat(text(read.accepted(), "4.5")).startsWith("All financial information");
        Draft original = Objects.requireNonNull(read.original(), "the reading with changes rejected");
        assertThat(text(original, "4.1")).contains("each quarter").doesNotContain("once a year");
        assertThat(original.clauses()).extracting(Clause::label).doesNotContain("4.5");
    }

    @Test
    void aFileWithoutTrackedChangesHasOneReading() throws Exception {
        assertThat(Fixtures.read("mnp-tarnbeck-trust.docx").original()).isNull();
        assertThat(Fixtures.read("mnp-lowmoor-compliant.docx").original()).isNull();
    }

    private static String text(Draft draft, String label) {
        return draft.clauses().stream()
                .filter(c -> c.label().equals(label))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
