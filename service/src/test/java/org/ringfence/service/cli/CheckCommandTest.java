package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SNP =
            "# Heads of terms\n\n| Contract form | SNP |\n|---|---|\n\n1. The Provider may distribute surplus.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void drafts() throws IOException {
        Files.writeString(folder.resolve("draft.md"), SNP);
        Files.createDirectories(folder.resolve("sub/.hidden"));
        Files.writeString(folder.resolve("sub/other.md"), SNP);
        Files.writeString(folder.resolve("sub/.hidden/no.md"), SNP);
        Files.writeString(folder.resolve("ringfence.yaml"), "packs: []");
    }

    @Test
    void aFormGivenByOptionCounts() {
        JsonNode report = json(check("--form", "iho", "draft.md"));

        assertThat(report.at("/drafts/0/form").asString()).isEqualTo("IHO");
    }

    @Test
    void oneUnreadableDraftDoesNotStopTheOthers() throws IOException {
        Files.write(folder.resolve("empty.md"), new byte[0]);

        Ran ran = check("--form", "SNP", "empty.md", "nowhere.docx", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(json(ran).get("drafts")).hasSize(1);
        assertThat(json(ran).at("/errors/0/file").asString()).isEqualTo("empty.md");
        assertThat(json(ran).at("/errors/1/code").asString()).isEqualTo("not-found");
        assertThat(ran.err()).contains("ringfence: empty.md: ").contains("ringfence: nowhere.docx: ");
    }

    @Test
    void theFastReaderSaysThatItReadWithoutTheTunedModel() {
        JsonNode fast = json(check("--reader", "fast", "draft.md"));
        JsonNode full = json(check("--reader", "full", "draft.md"));

        assertThat(fast.at("/drafts/0/notes").toString()).contains("without the tuned model");
        assertThat(fast.at("/drafts/0/given/fast").asBoolean()).isTrue();
        assertThat(full.at("/drafts/0/notes").toString()).doesNotContain("tuned model");
        assertThat(check("--reader", "slow", "draft.md").err()).contains("--reader slow", "full or fast");
        assertThat(check("--reader", "slow", "draft.md").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void foldersAndPatternsGiveTheDraftsTheyHold() {
        assertThat(files(check("--form", "SNP", "."))).containsExactly("./draft.md", "./sub/other.md");
        assertThat(files(check("--form", "SNP", "**/*.md"))).containsExactly("draft.md", "sub/other.md");
        assertThat(files(check("--form", "SNP", "sub/o*.md"))).containsExactly("sub/other.md");
    }

    @Test
    void aFolderWithoutDraftsIsWrongUsage() throws IOException {
        Files.createDirectories(folder.resolve("bare"));

        Ran ran = check("bare");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("bare").contains("holds no drafts");
    }

    /** A pipe stands nowhere, and a file stream over one says so when it is asked. */
    @Test
    void aPipeIsReadThoughItHasNoPlace() throws Exception {
        byte[] draft = "1. The Provider shall report.".getBytes(StandardCharsets.UTF_8);
        InputStream pipe = new ByteArrayInputStream(draft) {
            @Override
            public byte[] readNBytes(int most) {
                throw new UncheckedIOException(new IOException("Illegal seek"));
            }
        };
        Terminal terminal =
                new Terminal(pipe, System.out, System.err, false, false, Path.of(""), Map.of(), Clock.systemUTC());

        assertThat(FileSource.of(DraftFiles.STANDARD_INPUT, Given.NOTHING, null, "draft.md", terminal)
                        .load()
                        .bytes())
                .isEqualTo(draft);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeWithANameIsReadToo() throws Exception {
        Path pipe = folder.resolve("pipe.md");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, SNP, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();

        assertThat(FileSource.bytes(pipe)).isEqualTo(SNP.getBytes(StandardCharsets.UTF_8));
        writer.join();
    }

    @Test
    void aPatternThatMatchesNothingAndAReportToADashAreExplained() {
        assertThat(Ran.of("check", "no/*.md").out()).contains("no file matches this pattern");
        assertThat(Ran.of("check", "--format", "json=-", "a.md").err())
                .contains("for standard output say --format json");
    }

    @Test
    void standardInputIsReadUnderTheNameGiven() {
        Ran ran = Ran.in(
                folder,
                SNP.getBytes(StandardCharsets.UTF_8),
                "check",
                "--format",
                "json",
                "--form",
                "SNP",
                "--name",
                "pasted.md",
                "-");

        assertThat(files(ran)).containsExactly("pasted.md");
    }

    @Test
    void neverFailingStillReports() {
        Ran ran = check("--form", "SNP", "--fail-on", "never", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.PASS);
        assertThat(json(ran).at("/drafts/0/rules").size()).isGreaterThan(50);
    }

    @Test
    void aDutyThatNothingMeetsFailsTheDraft() {
        assertThat(check("--form", "SNP", "draft.md").exit()).isEqualTo(ExitCode.BREACH);
    }

    @Test
    void theReportGoesToTheFileNamed() throws IOException {
        Ran ran = check("--form", "SNP", "--output", "report.json", "draft.md");

        assertThat(ran.out()).isEmpty();
        assertThat(JSON.readTree(Files.readString(folder.resolve("report.json")))
                        .get("drafts"))
                .hasSize(1);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void aDraftIsNeverOverwritten() throws IOException {
        Ran ran = check("--form", "SNP", "--output", "./draft.md", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Files.readString(folder.resolve("draft.md"))).isEqualTo(SNP);
    }

    @Test
    void theDateOfTheReportIsTodayUnlessGiven() {
        assertThat(json(check("--form", "SNP", "draft.md")).get("asOf").asString())
                .isEqualTo("2026-12-01");
        assertThat(json(check("--form", "SNP", "--as-of", "2027-01-31", "draft.md"))
                        .get("asOf")
                        .asString())
                .isEqualTo("2027-01-31");
    }

    @Test
    void aDateBeforeEveryPackIsWrongUsage() {
        Ran ran = check("--as-of", "1999-01-01", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("no rule pack is in force on 1999-01-01");
    }

    @Test
    void onlyThePacksAskedForAreConcluded() {
        JsonNode report = json(check("--form", "SNP", "--rules", "gp-leadership", "draft.md"));

        assertThat(report.get("packs")).hasSize(1);
        assertThat(report.at("/drafts/0/rules")
                        .valueStream()
                        .map(rule -> rule.get("pack").asString()))
                .containsOnly("gp-leadership");
    }

    @Test
    void anInvalidPackStopsTheRun() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/pack.yaml"), "id: mine\n");

        Ran ran = check("--rules", "mine", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err()).contains("pack.yaml");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsSaidBeforeAnythingIsChecked() {
        assertThat(check("--rules", "bma-redlines", "draft.md").err()).contains("did you mean bma-red-lines?");
        assertThat(check("--rules", "bma-red-lines@9.0.0", "draft.md").err()).contains("9.0.0");
        assertThat(check("--fail-on", "redline", "draft.md").err()).contains("did you mean red-line?");
        assertThat(check("--population", "many", "draft.md").err()).contains("--population");
        assertThat(check("--as-of", "tomorrow", "draft.md").err()).contains("--as-of");
        assertThat(check("--host-kind", "charity", "draft.md").err()).contains("vcse-body");
        assertThat(check("--terms", "no.yaml", "draft.md").err()).contains("no.yaml");
        assertThat(check("--terms", "draft.md", "draft.md", "sub/other.md").err())
                .contains("--terms settles one draft");
        assertThat(check("--formt", "json", "draft.md").err()).contains("Possible solutions: --format");
        assertThat(check().exit()).isEqualTo(ExitCode.USAGE);
    }

    private Ran check(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        all[0] = "check";
        all[1] = "--format";
        all[2] = "json";
        return Ran.in(folder, new byte[0], all);
    }

    private static JsonNode json(Ran ran) {
        return JSON.readTree(ran.out());
    }

    private static Iterable<String> files(Ran ran) {
        return json(ran)
                .get("drafts")
                .valueStream()
                .map(draft -> draft.get("file").asString())
                .toList();
    }
}
