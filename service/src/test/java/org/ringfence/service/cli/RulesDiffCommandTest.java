package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDiffCommandTest {
    private static final Path PACKS = Path.of("../rules/packs").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @BeforeEach
    void twoVersions() throws IOException {
        for (String version : new String[] {"old", "new"}) {
            Path root = folder.resolve(version);
            try (Stream<Path> files = Files.walk(PACKS.resolve("bma-red-lines"))) {
                for (Path file : files.filter(one -> !one.toString().endsWith("examples.jsonl"))
                        .toList()) {
                    Path to = root.resolve(PACKS.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
            Files.copy(PACKS.resolve("sources.yaml"), root.resolve("sources.yaml"));
        }
        Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(folder.resolve("drafts/five.md"), """
                # Single neighbourhood provider agreement

                1.1 The five Outcomes of Schedule 1 are the only Outcomes, and the list is closed.

                1.2 Moonbeams are sprinkled on the garden.

                ## Schedule 1: Outcomes

                | Ref | Measure | Population | Baseline | Target | By | Data source | Weight |
                |---|---|---|---|---|---|---|---|
                | 1 | Falls with a hip fracture | Over 75s | 6.8 per 1,000 (2026) | 5.4 | March 2029 | Hospital data | 20% |
                | 2 | Patients who feel supported | People with COPD | 52% (2026) | 70% | March 2029 | Survey | 20% |
                | 3 | Deaths in the preferred place | All who die | 44% (2026) | 60% | March 2029 | Registry | 20% |
                | 4 | Days lost to leg ulcers | Adults with ulcers | 31 (2026) | 20 | March 2029 | Community data | 20% |
                | 5 | Strokes | Adults with hypertension | 4.1 per 1,000 (2026) | 3.2 | March 2029 | Hospital data | 20% |
                """);
        Files.writeString(
                folder.resolve("drafts/none.md"),
                "# Single neighbourhood provider agreement\n\n1.1 The Provider insures itself.\n");
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve("new/bma-red-lines").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private Ran diff(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"rules", "diff", "old", "new"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Ran.with(Map.of("RINGFENCE_CACHE", folder.resolve("cache").toString()), folder, args);
    }

    @Test
    void whatIsTheSameIsSaidToBeTheSame() {
        Ran ran = diff();

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Nothing: both are the same.");
    }

    @Test
    void editsAreSaidInPlainSentencesAndDraftsThatFlipAreNamedWithTheClause() throws IOException {
        change("outcomes/parameters.csv", "OUT-3.max-outcomes,10,", "OUT-3.max-outcomes,4,");
        change(
                "profit/phrases.yaml",
                "  - rule: PRF-2\n    breach:\n",
                "  - rule: PRF-2\n    breach:\n      - \"moonbeam ..4 sprinkle\"\n");
        change("profit/rules.yaml", "severity: red-line", "severity: safeguard");

        Ran ran = diff("--on", "drafts");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains(
                        "OUT-3.max-outcomes was 10 and is 4.",
                        "PRF-2 now takes “moonbeam ..4 sprinkle” for a breach.",
                        "PRF-2: the severity was red-line and is safeguard.",
                        "outcomes, “near miss: ten outcomes”: OUT-3 was satisfied and is violated, which the case does not expect.",
                        "drafts/five.md",
                        "OUT-3 satisfied → violated",
                        "PRF-2 is now found at 1.2",
                        "1 of 2 drafts would be judged otherwise.")
                .doesNotContain("drafts/none.md\n");
    }

    @Test
    void forAReviewItComesAsMarkdown() throws IOException {
        change("outcomes/parameters.csv", "OUT-3.max-outcomes,10,", "OUT-3.max-outcomes,4,");

        Ran ran = diff("--format", "markdown", "--on", "drafts");

        assertThat(ran.out())
                .contains(
                        "### What was edited",
                        "- OUT-3.max-outcomes was 10 and is 4.",
                        "### Drafts that flip",
                        "**drafts/five.md**");
    }

    @Test
    void aRuleThatIsGoneOrJudgesOtherwiseIsNamed() throws IOException {
        change(
                "outcomes/rules.drl",
                "settled)\nthen\n  verdicts.violated($clause.rule(), $clause);",
                "settled, rule != \"OUT-7\")\nthen\n  verdicts.violated($clause.rule(), $clause);");

        assertThat(diff().out()).contains("“OUT a clause breaks a rule on outcomes” judges otherwise");
    }
}
