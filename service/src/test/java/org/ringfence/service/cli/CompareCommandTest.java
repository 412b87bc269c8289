package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    private static final String DRAFT = """
            # Single neighbourhood provider agreement

            | Item | Detail |
            |---|---|
            | Type of contract | SNP |
            | Host | Dunmere GP Federation Limited |
            | Commissioner | Harrowfold ICB |
            | Population served | 41,000 |

            ## 1. Money

            1.1 The Provider shall publish every line of income and spending each quarter.

            1.2 Any surplus may be distributed to the members of the Provider as a dividend.

            ## 2. Reporting

            2.1 The Provider shall keep its books open to the Local Medical Committee.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void drafts() throws IOException {
        Files.writeString(folder.resolve("old.md"), DRAFT);
    }

    private Ran compare(String next, String... more) throws IOException {
        Files.writeString(folder.resolve("new.md"), next);
        String[] args = new String[more.length + 3];
        args[0] = "compare";
        System.arraycopy(more, 0, args, 1, more.length);
        args[more.length + 1] = "old.md";
        args[more.length + 2] = "new.md";
        return Ran.in(folder, new byte[0], args);
    }

    @Test
    void renumberingAloneChangesNothing() throws IOException {
        Ran ran = compare(DRAFT.replace("1.2 Any", "1.3 Any").replace("1.1 The", "1.2 The"));

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("unchanged").doesNotContain("New", "Fixed", "Moved", "Rules that end otherwise");
    }

    @Test
    void aBreachThatIsGoneIsFixedAndDoesNotFail() throws IOException {
        Ran ran = compare(DRAFT.replace(
                "Any surplus may be distributed to the members of the Provider as a dividend.",
                "No surplus shall be distributed to any member of the Provider."));

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Fixed", "PRF-2", "surplus may be distributed", "violated → ");
    }

    @Test
    void aBreachThatIsNewFails() throws IOException {
        Ran ran = compare(
                DRAFT + "\n2.2 The Commissioner may reduce the place budget in year at its sole discretion.\n",
                "--format",
                "json");

        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.BREACH);
        JsonNode json = JsonMapper.shared().readTree(ran.out());
        assertThat(json.path("findings")
                        .valueStream()
                        .filter(change -> change.path("change").asString().equals("new"))
                        .map(change -> change.path("after").path("rule").asString()))
                .contains("BUD-3");
    }

    @Test
    void editionsThatDifferInAFrequencyBreakParityWithBothQuotes() throws IOException {
        Ran ran = compare(
                DRAFT.replace("Dunmere GP Federation Limited", "Quillhaven NHS Foundation Trust")
                        .replace("each quarter", "each year"),
                "--parity",
                "--format",
                "sarif");

        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.BREACH);
        assertThat(ran.out()).contains("PAR-4", "each quarter", "each year", "new.md");
    }

    @Test
    void editionsThatDifferInTheirHostAloneAreAtParity() throws IOException {
        Ran ran =
                compare(DRAFT.replace("Dunmere GP Federation Limited", "Quillhaven NHS Foundation Trust"), "--parity");

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out()).contains("pass", "PAR-4", "satisfied");
    }

    @Test
    void oneDraftIsNoComparison() throws IOException {
        Ran ran = Ran.in(folder, new byte[0], "compare", "old.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("old", "--help");
    }

    @Test
    void aDraftThatCannotBeReadIsNoComparison() throws IOException {
        Ran ran = Ran.in(folder, new byte[0], "compare", "old.md", "missing.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(ran.err()).contains("missing.md: there is no such file");
        assertThat(ran.out()).isEmpty();
    }
}
