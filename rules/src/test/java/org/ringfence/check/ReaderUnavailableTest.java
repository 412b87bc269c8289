package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Limits;
import org.ringfence.engine.BundledRules;
import org.ringfence.finding.Report;
import org.ringfence.finding.Severity;
import org.ringfence.pack.BundledPacks;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;
import org.ringfence.reading.Reader;
import org.ringfence.reading.ReaderUnavailable;
import org.ringfence.reading.Voice;

class ReaderUnavailableTest {
    private static final byte[] DRAFT =
            "Contract form: SNP\n\n1. The Provider may distribute any surplus.\n".getBytes(StandardCharsets.UTF_8);

    /** Stands for a model that cannot be run here. */
    private static final Voice BROKEN = new Voice() {
        @Override
        public List<Opinion> read(ClauseInContext clause) {
            throw new ReaderUnavailable("the model cannot be run here", null);
        }

        @Override
        public Voice fast() {
            return clause -> List.of();
        }
    };

    @Test
    void aReaderThatCannotReadIsAnErrorAndNeverAPass() throws Exception {
        Report report = report(false);

        assertThat(report.drafts()).isEmpty();
        assertThat(report.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("reader-unavailable");
            assertThat(error.message()).contains("the model cannot be run here", "--reader fast");
        });
    }

    @Test
    void theFastReaderDoesWithoutIt() throws Exception {
        assertThat(report(true).drafts()).hasSize(1);
    }

    private static Report report(boolean fast) throws InterruptedException {
        Checker checker =
                new Checker(BundledPacks.load(), BundledRules.load(), new Reader(List.of(BROKEN)), Limits.STANDARD);
        CheckOptions options = new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 12, 1), false, fast);
        DraftSource source = new DraftSource() {
            @Override
            public String name() {
                return "draft.txt";
            }

            @Override
            public Submission load() {
                return new Submission("draft.txt", DRAFT, null, null, null, null);
            }
        };
        return new Batch(checker, options, 1, false)
                .run(List.of(source), "test", name -> {})
                .report();
    }
}
