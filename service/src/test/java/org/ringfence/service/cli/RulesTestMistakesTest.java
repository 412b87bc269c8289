package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer is told whose copy of a pack cannot be used, or whose case cannot be read. */
class RulesTestMistakesTest {
    private static final String FAMILY = "mine/bma-red-lines/outcomes";

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @BeforeEach
    void copy() {
        assertThat(run("rules", "copy", "bma-red-lines", "mine").exit()).isZero();
    }

    private Ran run(String... args) {
        return Ran.with(Map.of("RINGFENCE_CACHE", cache.toString()), folder, args);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(FAMILY).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void whatCannotBeReadIsToldAtOnceByThePathThatTheCallerKnows() throws IOException {
        change("parameters.csv", "OUT-3.max-outcomes,10", "OUT-3.max-outcomes,ten");
        change("rules.drl", "ContractOutcome(!defined)", "ContractOutcome(not defined)");

        Ran ran = run("rules", "test", FAMILY);

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err())
                .contains(
                        "mine/bma-red-lines cannot be used:",
                        FAMILY + "/parameters.csv:2: \"ten\" is not a number",
                        FAMILY + "/rules.drl:54: “not” stands before a field")
                .doesNotContain("rules lint");
    }

    @Test
    void aFolderWithABlankInItsNameIsToldToNeedQuotationMarks() throws IOException {
        Files.move(folder.resolve("mine"), folder.resolve("my rules"));

        for (String command : List.of("test", "lint")) {
            Ran ran = run("rules", command, "my", "rules/bma-red-lines");

            assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(ran.err()).contains("needs quotation marks: \"my rules/bma-red-lines\"");
        }
    }

    @Test
    void aMistakeInTheTermsOfACaseNamesNoLineThatIsNone() throws IOException {
        change("cases.yaml", "focus: activity, aim: other", "focus: activty, aim: other");

        assertThat(run("rules", "test", FAMILY, "--cases-only").out())
                .contains("/focus: must be one of patient, activity", "did you mean activity?")
                .doesNotContain("(line 1)");
    }
}
