package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDocsCommandTest {
    @TempDir
    private Path folder;

    private Ran run(String... args) {
        return Ran.in(folder, new byte[0], args);
    }

    @Test
    void everyRuleGetsAPage() throws IOException {
        Ran ran = run("rules", "docs", "--output", "pages/of/rules");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains(" rules have their page in pages/of/rules", "print pages/of/rules/all.html");
        assertThat(Files.readString(folder.resolve("pages/of/rules/index.html")))
                .contains("href=\"PRF-2.html\"");
        assertThat(folder.resolve("pages/of/rules/PRF-2.html")).isNotEmptyFile();
    }

    @Test
    void packsOfOnesOwnNameTheirOwnSources() throws IOException {
        run("rules", "copy", "gp-leadership", "mine");
        Path sources = folder.resolve("mine/sources.yaml");
        Files.writeString(
                sources,
                Files.readString(sources)
                        .replaceFirst("(?s)(gp-leaders-vote-2025:\\s+title: )[^\\n]*", "$1A vote of ours"));

        Ran ran = run("rules", "docs", "--rules", "mine");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("4 rules have their page in rule-pages;");
        assertThat(Files.readString(folder.resolve("rule-pages/LED-1.html"))).contains("A vote of ours");
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Files.writeString(folder.resolve("pages"), "a file");

        Ran ran = run("rules", "docs", "--output", "pages");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("the pages cannot be written to pages");
    }
}
