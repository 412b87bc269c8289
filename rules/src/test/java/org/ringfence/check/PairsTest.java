package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Severity;

/** The same contract in several formats gets the same report. */
class PairsTest {
    private static final Checker CHECKER = Checker.bundled();

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "iho-hallowfen-breaches, pdf",
        "iho-hallowfen-breaches, odt",
        "mnp-lowmoor-compliant, pdf",
        "mnp-lowmoor-compliant, odt",
        "mnp-stellmere-federation, pdf",
        "mnp-stellmere-federation, odt",
        "mnp-tarnbeck-trust, pdf",
        "mnp-tarnbeck-trust, odt"
    })
    void saysWhatTheWordFileSays(String contract, String format) throws Exception {
        DraftReport word = report(contract + ".docx");
        DraftReport other = report(contract + "." + format);

        assertThat(outcomes(other)).isEqualTo(outcomes(word));
        assertThat(findings(other)).containsExactlyInAnyOrderElementsOf(findings(word));
        assertThat(other.hostName()).isEqualTo(word.hostName());
        assertThat(other.hostKind()).isEqualTo(word.hostKind());
    }

    private static DraftReport report(String name) throws IOException, UnreadableDraft {
        try (InputStream in = Objects.requireNonNull(PairsTest.class.getResourceAsStream("/pairs/" + name), name)) {
            return CHECKER.check(
                            Submission.of(name, in.readAllBytes()),
                            new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 12, 1)))
                    .report();
        }
    }

    private static Map<String, String> outcomes(DraftReport report) {
        Map<String, String> outcomes = new TreeMap<>();
        report.rules().forEach(rule -> outcomes.put(rule.rule(), rule.outcome().word()));
        return outcomes;
    }

    /** Rule, clause and words of each finding. */
    private static List<String> findings(DraftReport report) {
        Stream<String> findings = report.findings().stream()
                .map(finding -> finding.rule() + " "
                        + (finding.location() == null
                                ? "absent"
                                : finding.location().clause() + ": "
                                        + finding.location().quote()));
        return findings.toList();
    }
}
