package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Severity;

class OneCopyTest {
    private static final Checker CHECKER = Checker.bundled();

    @Test
    void aReportStaysAsItIsAndSharesItsTextsWithOthers() throws Exception {
        DraftReport one = report("snp-quillhaven-breaches.md");
        DraftReport other = report("snp-ferrow-heads-of-terms.txt");
        OneCopy copies = new OneCopy();

        DraftReport first = copies.of(one);
        DraftReport second = copies.of(other);

        assertThat(first).isEqualTo(one);
        assertThat(second).isEqualTo(other);
        Finding absence = absence(first);
        assertThat(absence(second).message()).isSameAs(absence.message());
        assertThat(first.rules().stream()
                        .filter(rule -> rule.rule().equals(absence.rule()))
                        .findFirst()
                        .orElseThrow()
                        .reason())
                .isSameAs(absence.message());
    }

    private static Finding absence(DraftReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("OPS-1") && finding.location() == null)
                .findFirst()
                .orElseThrow();
    }

    private static DraftReport report(String fixture) throws Exception {
        CheckOptions options = new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 11, 27));
        byte[] bytes = Files.readAllBytes(Path.of("../test-fixtures/drafts", fixture));
        return CHECKER.check(new Submission(fixture, bytes, null, ContractForm.SNP, null, null), options)
                .report();
    }
}
