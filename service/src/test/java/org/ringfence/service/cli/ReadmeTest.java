package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows of a first check is what a first check prints. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final String DRAFT = "test-fixtures/drafts/snp-quillhaven-breaches.md";

    @Test
    void theReportThatItShowsIsTheOneThatIsPrinted() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int from = readme.indexOf("```\n" + DRAFT + ": breach") + 4;
        List<String> shown = readme.substring(from, readme.indexOf("\n```", from))
                .lines()
                .filter(line -> !line.startsWith("("))
                .toList();

        Ran ran = Ran.in(ROOT, new byte[0], "check", DRAFT);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(shown).hasSizeGreaterThan(15);
        assertThat(ran.out().lines().toList()).containsSubsequence(shown);
    }
}
