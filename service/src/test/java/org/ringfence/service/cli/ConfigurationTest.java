package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.service.BundledVersion;
import tools.jackson.databind.JsonNode;

/** {@code ringfence.yaml}, from the command line. */
class ConfigurationTest {
    private static final String BARE = "1. The Provider may distribute surplus.\n";

    @TempDir
    private Path parent;

    private Path folder;
    private Templates templates;

    @BeforeEach
    void drafts() {
        folder = parent.resolve("repository");
        templates = new Templates(folder)
                .write("templates/snp.md", Templates.with(Templates.FEE))
                .write("templates/iho/bare.md", BARE)
                .write("templates/old/gone.md", BARE)
                .write("ringfence.yaml", """
                        packs: [bma-red-lines@%s, gp-leadership]
                        drafts:
                          - templates/**/*.md
                        exclude: ["templates/old/*"]
                        fail-on: never
                        strict: true
                        rule-pages: https://rules.example/{rule}.html
                        particulars:
                          - drafts: "templates/iho/*"
                            form: IHO
                            population: 700000
                        """.formatted(BundledVersion.of("bma-red-lines")));
    }

    @Test
    void withoutAFileTheDraftsOfTheConfigurationAreChecked() {
        JsonNode report = templates.report();

        assertThat(files(report)).containsExactly("templates/iho/bare.md", "templates/snp.md");
        assertThat(report.at("/drafts/0/form").asString()).isEqualTo("IHO");
        assertThat(report.at("/packs").valueStream().map(pack -> pack.get("id").asString()))
                .containsExactly("bma-red-lines", "gp-leadership");
        assertThat(report.at("/gating/failOn").asString()).isEqualTo("never");
        assertThat(templates.run("check").exit()).isEqualTo(ExitCode.PASS);
    }

    @Test
    void fromAFolderBelowTheSameHoldsAndNamesLeadBack() {
        Templates below = new Templates(folder.resolve("templates/iho"));

        assertThat(files(below.report())).containsExactly("../../templates/iho/bare.md", "../../templates/snp.md");
        assertThat(below.report("bare.md").at("/drafts/0/form").asString()).isEqualTo("IHO");
        assertThat(below.report().at("/errors")).isEmpty();
    }

    @Test
    void theCommandLineWins() {
        assertThat(templates.run("check", "--fail-on", "red-line").exit()).isEqualTo(ExitCode.BREACH);
        assertThat(templates
                        .report("--form", "SNP", "templates/iho/bare.md")
                        .at("/drafts/0/form")
                        .asString())
                .isEqualTo("SNP");
        assertThat(templates.report("--rules", "gp-leadership").at("/packs")).hasSize(1);
        assertThat(templates.report("--no-config", "templates/snp.md").at("/packs"))
                .hasSize(6);
        assertThat(templates.run("check", "--no-config").err()).contains("no draft is named");
    }

    @Test
    void whoNamesAFileMeansItAndFoldersLeaveOutWhatIsExcluded() {
        assertThat(files(templates.report("--form", "SNP", "templates"))).doesNotContain("templates/old/gone.md");
        assertThat(files(templates.report("--form", "SNP", "templates/old/gone.md")))
                .containsExactly("templates/old/gone.md");
    }

    @Test
    void whatHoldsIsPrintedWithWhereItComesFrom() {
        String printed = templates
                .run("check", "--print-config", "--no-strict", "--form", "MNP", "--as-of", "2026-12-31")
                .out();

        assertThat(printed.lines().map(line -> line.replaceAll(" +#", " #")))
                .containsExactly(
                        "# What holds for this call. Behind each value stands where it comes from.",
                        "configuration: ringfence.yaml # the nearest at or above the drafts",
                        "packs: # ringfence.yaml:1",
                        "  - bma-red-lines@" + BundledVersion.of("bma-red-lines"),
                        "  - gp-leadership",
                        "fail-on: never # ringfence.yaml:5",
                        "strict: false # --no-strict",
                        "template: false # default",
                        "reader: full # default",
                        "as-of: 2026-12-31 # --as-of",
                        "waivers: null # default",
                        "longest-waiver-days: null # default",
                        "baseline: null # default",
                        "rule-pages: \"https://rules.example/{rule}.html\" # ringfence.yaml:7",
                        "exclude: # ringfence.yaml:4",
                        "  - \"templates/old/*\"",
                        "drafts: # ringfence.yaml:3",
                        "  - file: templates/iho/bare.md",
                        "    form: MNP # --form",
                        "    population: 700000 # ringfence.yaml:9",
                        "  - file: templates/snp.md",
                        "    form: MNP # --form");
    }

    @Test
    void theReaderIsThatOfTheConfigurationUnlessTheCallSaysOtherwise() {
        templates.write("ringfence.yaml", "drafts: [templates/snp.md]\nreader: fast\n");

        assertThat(templates.report().at("/drafts/0/notes").toString()).contains("read by the fast reader");
        assertThat(templates.report("--reader", "full").at("/drafts/0/notes").toString())
                .doesNotContain("fast reader");
        assertThat(templates.run("check", "--print-config").out()).containsPattern("reader: fast +# ringfence.yaml:2");
        assertThat(templates.run("check", "--reader", "quick").err()).contains("say full or fast");
    }

    @Test
    void rulePagesAreLinkedTo() {
        assertThat(templates.run("check", "--format", "sarif").out())
                .contains("\"helpUri\": \"https://rules.example/PRF-4.html\"");
    }

    @Test
    void draftsThatAnswerToDifferentConfigurationsAreNotCheckedTogether() {
        templates.write("templates/iho/ringfence.yaml", "fail-on: advisory\n");

        Ran ran = templates.run("check", "templates");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .contains(
                        "templates/iho/bare.md answers to templates/iho/ringfence.yaml, and the other drafts to ringfence.yaml");
        assertThat(templates.run("check").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(templates
                        .run("check", "templates/snp.md", "templates/iho/bare.md")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(templates
                        .run("check", "--config", "ringfence.yaml", "templates")
                        .exit())
                .isEqualTo(ExitCode.PASS);
        assertThat(templates.report("templates/iho/bare.md", "--form", "IHO").at("/packs"))
                .hasSize(6);
    }

    @Test
    void theSearchEndsWhereTheRepositoryDoes() throws IOException {
        Files.createDirectories(folder.resolve("templates/iho/.git"));

        assertThat(templates.report("--form", "IHO", "templates/iho/bare.md").at("/packs"))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            strict: true         | strikt: true         | ringfence.yaml:6: “strikt” is not known here; did you mean strict?
            strict: true         | reader: quick        | ringfence.yaml:6: reader must be full or fast
            fail-on: never       | fail-on: nevr        | ringfence.yaml:5: fail-on must be
            gp-leadership        | gp-leadershp         | ringfence.yaml:1: 'gp-leadershp' is neither a folder nor a pack
            gp-leadership        | packs/none           | ringfence.yaml:1: there is no packs/none
            strict: true         | waivers: w.yaml      | ringfence.yaml:6: there is no w.yaml
            strict: true         | baseline: ../b.json  | ringfence.yaml:6: “../b.json” must lie below
            strict: true         | waivers: outside     | ringfence.yaml:6: outside is a link that leads out
            templates/**/*.md    | templates/*.doc      | ringfence.yaml:3: no file matches templates/*.doc
            templates/**/*.md    | leak.md              | ringfence.yaml:3: leak.md is a link that leads out
            population: 700000   | terms: terms.yaml    | ringfence.yaml:9: there is no terms.yaml
            form: IHO            | form: ÎHO            | ringfence.yaml:10: form must be
            packs: [             | packs: [[            | ringfence.yaml:
            """)
    void aMalformedConfigurationStopsTheRunWithItsLine(String from, String to, String message) throws IOException {
        Files.createSymbolicLink(folder.resolve("outside"), Files.createFile(parent.resolve("outside.yaml")));
        Files.createSymbolicLink(folder.resolve("leak.md"), Files.createFile(parent.resolve("outside.md")));
        templates.write("ringfence.yaml", templates.read("ringfence.yaml").replace(from, to));

        Ran ran = templates.run("check", "--format", "json=out.json");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains(message);
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void aPatternThatMatchesNothingIsRemarkedOn() {
        templates.write(
                "ringfence.yaml",
                templates.read("ringfence.yaml").replace("drafts:\n", "drafts:\n  - templates/**/*.docx\n"));

        assertThat(templates.run("check").err()).contains("ringfence.yaml:3: no file matches templates/**/*.docx");
        assertThat(templates.run("check", "--quiet").err()).isEmpty();
    }

    @Test
    void waiversTermsAndPacksAreTakenFromTheFolderOfTheConfiguration() {
        templates
                .write("gate/w.yaml", "waivers: []\n")
                .write("terms/iho.yaml", "termsVersion: 1\ncontract: {form: IHO}\n");
        templates.write("ringfence.yaml", """
                waivers: gate/w.yaml
                particulars:
                  - drafts: templates/iho/*
                    terms: terms/iho.yaml
                """);

        JsonNode report = new Templates(folder.resolve("templates")).report("iho/bare.md");

        assertThat(report.at("/errors")).isEmpty();
        assertThat(report.at("/drafts/0/form").asString()).isEqualTo("IHO");
        templates.write("gate/w.yaml", "waivers: [{}]\n");
        assertThat(new Templates(folder.resolve("templates"))
                        .run("check", "iho/bare.md")
                        .err())
                .contains("../gate/w.yaml:1: rule is missing");
    }

    @Test
    void waiversAndBaselinesOfTheConfigurationKnowDraftsFromEveryFolder() {
        templates.write("ringfence.yaml", "drafts: [templates/*.md]\n");
        templates.run("check", "--format", "json=base.json");
        Ran stubs = templates.run("waivers", "--rule", "PRF-4");
        templates.write("w.yaml", Templates.filled(stubs, "2027-01-31"));
        Templates below = new Templates(folder.resolve("templates"));

        templates.write("ringfence.yaml", "waivers: w.yaml\n");
        assertThat(Templates.standings(below.report("snp.md"), "PRF-4")).containsOnly("waived");
        templates.write("ringfence.yaml", "baseline: base.json\n");
        assertThat(Templates.standings(below.report("snp.md"), "PRF-4")).containsOnly("known");
        assertThat(below.run("check", "snp.md").err()).isEmpty();
    }

    @Test
    void compareAnswersToTheConfigurationToo() {
        templates.write("templates/iho/new.md", BARE + "\n2. The Provider shall keep records.\n");

        Ran ran = templates.run("compare", "--format", "json", "templates/iho/bare.md", "templates/iho/new.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.PASS);
        assertThat(templates
                        .run("compare", "--no-config", "templates/iho/bare.md", "templates/iho/new.md")
                        .exit())
                .as("the form is told by the configuration alone")
                .isEqualTo(ExitCode.UNREADABLE);
    }

    private static List<String> files(JsonNode report) {
        return report.get("drafts")
                .valueStream()
                .map(draft -> draft.get("file").asString())
                .toList();
    }
}
