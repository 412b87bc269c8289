package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.CheckError;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Severity;

class BatchTest {
    private static final List<String> FIXTURES =
            List.of("snp-quillhaven-breaches.md", "snp-brackwater-compliant.md", "snp-ferrow-heads-of-terms.txt");

    @Test
    void draftsThatAreCheckedTogetherEndAsTheyDoAlone() throws Exception {
        Checker checker = Checker.bundled();
        CheckOptions options = new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 11, 27));
        List<DraftReport> alone = new ArrayList<>();
        List<DraftSource> sources = new ArrayList<>();
        for (int copy = 0; copy < 2; copy++) {
            for (String fixture : FIXTURES) {
                Submission submission = submission(copy + "/" + fixture, fixture);
                alone.add(checker.check(submission, options).report());
                sources.add(source(submission));
            }
        }

        Batch.Result together = new Batch(checker, options, 2, false).run(sources, "0", name -> {});

        assertThat(together.report().drafts()).isEqualTo(alone);
    }

    @Test
    void manyDraftsAreTakenInTheOrderGivenHoweverLongEachTakes() throws Exception {
        Checker checker = Checker.bundled();
        CheckOptions options = new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 11, 27), false, true);
        List<DraftSource> sources = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            names.add(i + ".md");
            sources.add(
                    i % 40 == 0
                            ? source(submission(i + ".md", FIXTURES.get(0)))
                            : source(new Submission(
                                    i + ".md",
                                    "1. The Provider shall report.".getBytes(StandardCharsets.UTF_8),
                                    null,
                                    ContractForm.SNP,
                                    null,
                                    null)));
        }
        List<String> taken = new ArrayList<>();

        List<CheckError> errors = new Batch(checker, options, 3, false)
                .run(sources, name -> {}, one -> taken.add(one.report().file()));

        assertThat(errors).isEmpty();
        assertThat(taken).isEqualTo(names);
    }

    private static Submission submission(String name, String fixture) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("../test-fixtures/drafts", fixture));
        return new Submission(name, bytes, null, ContractForm.SNP, null, null);
    }

    private static DraftSource source(Submission submission) {
        return new DraftSource() {
            @Override
            public String name() {
                return submission.name();
            }

            @Override
            public Submission load() {
                return submission;
            }
        };
    }
}
