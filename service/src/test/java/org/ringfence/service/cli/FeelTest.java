package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a check tells beside its report. */
class FeelTest {
    @TempDir
    private Path folder;

    private final List<String> names = new ArrayList<>();

    @BeforeEach
    void drafts() {
        Templates templates = new Templates(folder);
        for (int i = 10; i < 30; i++) {
            names.add("d" + i + ".md");
            templates.write(
                    "d" + i + ".md", "# Heads\n\n| Contract form | SNP |\n|---|---|\n\n1. Notices " + i + ".\n");
        }
    }

    @Test
    void whoeverWatchesIsToldHowFarItHasCome() {
        Ran ran = Ran.watched(folder, Map.of(), "check", "--format", "json", ".");

        assertThat(ran.err())
                .containsPattern("20 of 20 checked, \\d+ a second: \\./d\\d\\d\\.md")
                .endsWith("\r\u001b[K");
        assertThat(ran.out()).startsWith("{");
    }

    @Test
    void nobodyWatchesAPipeAndNobodyWantsToWhoSaysQuiet() {
        assertThat(Ran.in(folder, new byte[0], "check", "--format", "json", ".").err())
                .isEmpty();
        assertThat(Ran.watched(folder, Map.of(), "check", "--quiet", "--format", "json", ".")
                        .err())
                .isEmpty();
        assertThat(Ran.in(folder, new byte[0], "check", "--quiet", "--format", "json", "no.md")
                        .err())
                .isEqualTo("ringfence: no.md: there is no such file; check its name and folder\n");
    }

    @Test
    void everyStepIsToldToWhoAsksForIt() {
        Ran ran = Ran.in(folder, new byte[0], "check", "-v", "--jobs", "3", "--format", "json=out.json", ".");

        assertThat(ran.err())
                .contains(
                        "no configuration",
                        "packs bma-red-lines 1.",
                        "20 drafts, 3 at a time",
                        "checked ./d17.md",
                        "wrote out.json")
                .containsPattern("20 of 20 done in [0-9.]+ s, \\d+ a second");
        assertThat(Ran.in(folder, new byte[0], "check", "-v", "-q", ".").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.in(folder, new byte[0], "check", "--jobs", "none", ".").err())
                .contains("--jobs must be a number");
    }

    @Test
    void coloursAreForEyesThatWantThem() {
        assertThat(Ran.watched(folder, Map.of(), "check", "d10.md").out()).contains("\u001b[");
        assertThat(Ran.watched(folder, Map.of("NO_COLOR", "1"), "check", "d10.md")
                        .out())
                .doesNotContain("\u001b[");
        assertThat(Ran.in(folder, new byte[0], "check", "d10.md").out()).doesNotContain("\u001b[");
    }

    @Test
    void manyAtATimeReportInTheSameOrderAsOneByOne() {
        String one = Ran.in(folder, new byte[0], "check", "--jobs", "1", "--format", "json", ".")
                .out();
        String many = Ran.in(folder, new byte[0], "check", "--jobs", "8", "--format", "json", ".")
                .out();

        assertThat(many).isEqualTo(one);
        assertThat(JsonMapper.shared()
                        .readTree(one)
                        .get("drafts")
                        .valueStream()
                        .map(draft -> draft.get("file").asString().substring(2)))
                .containsExactlyElementsOf(names);
    }
}
