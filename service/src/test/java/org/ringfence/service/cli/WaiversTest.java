package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringfence.report.ReportFormat;
import tools.jackson.databind.JsonNode;

/** Waivers and baselines, from the command line. */
class WaiversTest {
    @TempDir
    private Path folder;

    private Templates templates;

    @BeforeEach
    void drafts() {
        templates = new Templates(folder).write("snp.md", Templates.with(Templates.FEE));
    }

    @Test
    void aWaiverMadeOfTheStubLetsTheDraftPassUntilItsWordsChange() {
        assertThat(templates.run("check", "snp.md").exit()).isEqualTo(ExitCode.BREACH);
        waive("2027-01-31");

        assertThat(check().exit()).isEqualTo(ExitCode.PASS);
        templates.write("snp.md", templates.read("snp.md").replace("\n4.7 ", "\n4.11 "));
        assertThat(check().exit()).as("renumbered").isEqualTo(ExitCode.PASS);
        templates.write("snp.md", templates.read("snp.md").replace("4% of", "14% of"));
        assertThat(check().exit()).as("reworded").isEqualTo(ExitCode.BREACH);
        assertThat(state("snp.md")).isEqualTo("unused");
        templates.write("snp.md", templates.read("snp.md").replace("\n4.11 ", "\n4.7 "));
        assertThat(state("snp.md")).isEqualTo("reworded");
    }

    @Test
    void aWaiverEndsWithItsDay() {
        waive("2026-12-24");

        assertThat(check("--as-of", "2026-12-24").exit()).isEqualTo(ExitCode.PASS);
        assertThat(check("--as-of", "2026-12-25").exit()).isEqualTo(ExitCode.BREACH);
        assertThat(check("--as-of", "2026-12-25").out()).contains("expired").contains("[waivers.yaml:4]");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatListsWaiversUsedUnusedAndExpired(ReportFormat format) {
        waive("2027-01-31");
        templates.write("waivers.yaml", templates.read("waivers.yaml") + """
                  - {rule: OUT-5, clause: "3.1", words: "00000000000000000000000000000000", reason: not needed, approver: A, expires: 2027-01-31}
                  - {rule: OUT-6, clause: "3.2", words: "00000000000000000000000000000000", reason: long past, approver: B, expires: 2026-11-30}
                """);

        String report = check("--format", format.word()).out();

        assertThat(report)
                .contains("PRF-4", "OUT-5", "OUT-6", "unused", "expired", "excuses 1 finding", "waivers.yaml");
        assertThat(report).contains("Agreed for one quarter.", "not needed", "long past");
    }

    @Test
    void stubsLeaveOutWhatIsWaivedAlreadyAndTheHeadingOfAFileThatIsBegun() {
        waive("2027-01-31");
        templates.write(
                "snp.md",
                templates.read("snp.md")
                        + "\n99. The Provider shall pay a success fee of 2% of income to its parent company.\n");

        Ran more = templates.run("waivers", "--waivers", "waivers.yaml", "--rule", "PRF-4", "snp.md");
        templates.write("waivers.yaml", templates.read("waivers.yaml") + Templates.filled(more, "2027-01-31"));

        assertThat(more.out()).contains("clause: \"Schedule 3, 99\"").doesNotContain("4.7", "waivers:");
        assertThat(check().exit()).isEqualTo(ExitCode.PASS);
    }

    @Test
    void aStubThatNobodyFilledInIsRefused() {
        templates.write("waivers.yaml", templates.run("waivers", "snp.md").out());

        assertThat(check().exit()).isEqualTo(ExitCode.USAGE);
        assertThat(check().err()).contains("waivers.yaml:").contains("reason is missing");
    }

    @Test
    void aRedLineThatMayNeverBeWaivedHasNoStubAndNoWaiver() {
        templates.write(
                "snp.md", Templates.with("The Provider may pay a dividend to its shareholders from any surplus."));
        waive("2027-01-31");

        Ran stubs = templates.run("waivers", "--rule", "PRF-2", "snp.md");
        assertThat(stubs.out()).contains("# PRF-2 may not be waived").doesNotContain("- rule:");
        templates.write("waivers.yaml", """
                waivers:
                  - rule: PRF-2
                    clause: "4.7"
                    words: 00000000000000000000000000000000
                    reason: because
                    approver: A
                    expires: 2027-01-31
                """);
        assertThat(check().exit()).isEqualTo(ExitCode.USAGE);
        assertThat(check().err()).contains("waivers.yaml:2: PRF-2 may never be waived");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expires: 2027-01-31 | expires: 2028-01-31 | waivers.yaml:10: a waiver of PRF-4 may run 180 days at most
            approver:           | aprover:            | waivers.yaml:9: “aprover” is not known here; did you mean approver?
            rule: PRF-4         | rule: PRF-44        | waivers.yaml:4: “PRF-44” is no rule of the packs in force; did you mean
            waivers:            | waiver:             | waivers.yaml:
            clause:             | clause: [           | waivers.yaml:
            """)
    void aMalformedWaiverStopsTheRunWithItsLine(String from, String to, String message) {
        waive("2027-01-31");
        templates.write("waivers.yaml", templates.read("waivers.yaml").replaceFirst(from, to));

        Ran ran = check("--format", "json=out.json");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains(message);
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(templates.run("check", "--waivers", "no.yaml", "snp.md").err())
                .contains("no.yaml: there is no such file");
    }

    @Test
    void onlyWhatTheBaselineDoesNotKnowFails() {
        templates.run("check", "--format", "json=base.json", "snp.md");

        assertThat(baseline().exit()).isEqualTo(ExitCode.PASS);
        assertThat(Templates.standings(templates.report("--baseline", "base.json", "snp.md"), "PRF-4"))
                .containsOnly("known");
        templates.write(
                "snp.md",
                templates.read("snp.md")
                        + "\n99. The Provider shall pay a success fee of 2% of income to its parent company.\n");
        assertThat(baseline().exit()).isEqualTo(ExitCode.BREACH);
        assertThat(Templates.standings(templates.report("--baseline", "base.json", "snp.md"), "PRF-4"))
                .containsExactlyInAnyOrder("known", "open");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aBaselineKeepsWhatMayNeverBeWaivedFromFailingAndNotFromBeingTold(ReportFormat format) {
        templates.write(
                "snp.md", Templates.with("The Provider may pay a dividend to its shareholders from any surplus."));
        templates.run("check", "--format", "json=base.json", "snp.md");

        Ran ran = templates.run(
                "check", "--baseline", "base.json", "--format", format.word() + "=out", "--quiet", "snp.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.PASS);
        assertThat(ran.err()).contains("rules that may never be waived").contains("PRF-2");
        assertThat(templates.read("out")).contains("PRF-2").contains("may never be waived");
        assertThat(templates
                        .run("check", "--baseline", "base.json", "--strict", "snp.md")
                        .exit())
                .isEqualTo(ExitCode.BREACH);
    }

    @Test
    void anAbsenceIsWaivedInOneFolderAndNotInAnother() {
        String lacking = """
                # Single neighbourhood provider agreement

                | Item | Detail |
                |---|---|
                | Type of contract | SNP |
                | Host | Dunmere GP Federation Ltd |

                1. The Provider shall meet the Commissioner every quarter.
                """;
        templates.write("north/snp.md", lacking).write("south/snp.md", lacking);
        templates.write("ringfence.yaml", "reader: fast\n");
        Ran stubs = templates.run("waivers", "--rule", "TRN-5", "north/snp.md");
        assertThat(stubs.out()).contains("file: \"north/snp.md\"").contains("clause: document");
        templates.write("gate/waivers.yaml", Templates.filled(stubs, "2027-01-31"));
        templates.write("ringfence.yaml", "waivers: gate/waivers.yaml\nreader: fast\n");

        JsonNode report = templates.report("north/snp.md", "south/snp.md");

        assertThat(absent(report, 0)).isEqualTo("waived");
        assertThat(absent(report, 1)).isEqualTo("open");
        templates.write("gate/waivers.yaml", templates.read("gate/waivers.yaml").replace("north/snp.md", "snp.md"));
        assertThat(templates.report("south/snp.md").at("/gating/waivers/0/note").asString())
                .contains("none of these drafts lies at this path: write south/snp.md");
    }

    private static String absent(JsonNode report, int draft) {
        return report.at("/drafts/" + draft + "/findings")
                .valueStream()
                .filter(finding -> finding.get("rule").asString().equals("TRN-5"))
                .map(finding -> finding.get("standing").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMalformedBaselineStopsTheRunWithItsLine() {
        templates.run("check", "--format", "json=base.json", "snp.md");
        String report = templates.read("base.json");

        templates.write("base.json", report.substring(0, report.length() / 2));
        assertThat(baseline().exit()).isEqualTo(ExitCode.USAGE);
        assertThat(baseline().err()).containsPattern("ringfence: base\\.json:\\d+: is not JSON");
        templates.write("base.json", report.replaceFirst("\"findings\"", "\"found\""));
        assertThat(baseline().err()).containsPattern("base\\.json:\\d+: a draft here has no findings");
        templates.write("base.json", "{\"runs\": []}");
        assertThat(baseline().err()).contains("is no report of Ringfence").contains("--format json=base.json");
        assertThat(templates.run("check", "--baseline", "no.json", "snp.md").exit())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aBaselineOfOtherDraftsIsRemarkedOn() {
        templates.run("check", "--format", "json=base.json", "snp.md");
        templates.write("sub/other.md", templates.read("snp.md"));

        Ran ran = templates.run("check", "--baseline", "base.json", "sub/other.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(ran.err()).contains("the baseline base.json speaks of none of these drafts");
    }

    private void waive(String expires) {
        Ran stubs = templates.run("waivers", "--rule", "PRF-4", "snp.md");
        templates.write("waivers.yaml", Templates.filled(stubs, expires));
    }

    private Ran check(String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "check";
        all[1] = "--waivers";
        all[2] = "waivers.yaml";
        all[3] = "snp.md";
        System.arraycopy(more, 0, all, 4, more.length);
        return templates.run(all);
    }

    private Ran baseline() {
        return templates.run("check", "--baseline", "base.json", "snp.md");
    }

    private String state(String draft) {
        JsonNode report = templates.report("--waivers", "waivers.yaml", draft);
        return report.at("/gating/waivers/0/state").asString();
    }
}
