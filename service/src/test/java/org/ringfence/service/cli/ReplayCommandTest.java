package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void drafts() throws IOException {
        Files.writeString(folder.resolve("draft.md"), """
                # Heads of terms

                1.1 Any surplus may be distributed to the members of the Host.

                1.2 The Outcomes are to be agreed.
                """);
        Files.createDirectories(folder.resolve("moved"));
    }

    private Ran ran(String... args) {
        return Ran.in(folder, new byte[0], args);
    }

    private void report(String... more) throws IOException {
        String[] first = {"check", "--format", "json", "--output", "report.json", "--as-of", "2026-11-30"};
        String[] args = new String[first.length + more.length];
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        Ran ran = ran(args);
        assertThat(folder.resolve("report.json")).as(ran.err()).exists();
    }

    @Test
    void theSameReportComesOutWhereverTheDraftLiesNow() throws IOException {
        report("--form", "SNP", "--host-kind", "gp-federation", "--population", "41000", "--template", "draft.md");
        Files.move(folder.resolve("draft.md"), folder.resolve("moved/other name.md"));

        Ran ran = ran("replay", "report.json", "moved/other name.md");

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out()).contains("the same report, byte for byte: 1 draft");
    }

    @Test
    void aReportHeldToWaiversIsReplayedWithThem() throws IOException {
        Ran stubs = ran("waivers", "--rule", "PRF-3", "--as-of", "2026-11-30", "--form", "SNP", "draft.md");
        Files.writeString(
                folder.resolve("waivers.yaml"),
                stubs.out()
                        .replace("reason:", "reason: agreed for one year")
                        .replace("approver:", "approver: A. Person")
                        .replaceAll("expires: #.*", "expires: 2026-12-31"));
        report("--form", "SNP", "--waivers", "waivers.yaml", "draft.md");

        assertThat(ran("replay", "report.json", "draft.md").err()).contains("held to waivers", "--waivers");
        Ran ran = ran("replay", "--waivers", "waivers.yaml", "report.json", "draft.md");
        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    }

    @Test
    void aDraftThatHasChangedCannotBeReplayed() throws IOException {
        report("--form", "SNP", "draft.md");
        Files.writeString(folder.resolve("draft.md"), "# Heads of terms\n\n1.1 Nothing.\n");

        Ran ran = ran("replay", "report.json", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("cannot be replayed", "draft.md: none of the drafts named has its content");
    }

    @Test
    void packsThatAreNotHereOrHaveOtherContentAreNamed() throws IOException {
        report("--form", "SNP", "draft.md");
        Path report = folder.resolve("report.json");
        Files.writeString(
                report,
                Files.readString(report)
                        .replaceFirst("\"digest\": \"[0-9a-f]{64}\"", "\"digest\": \"" + "0".repeat(64) + "\"")
                        .replace("gp-leadership", "another-pack"));

        Ran ran = ran("replay", "report.json", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("is here with other content", "another-pack", "is not here");
    }

    @Test
    void aReportThatSomebodyEditedIsAnotherOne() throws IOException {
        report("--form", "SNP", "draft.md");
        Path report = folder.resolve("report.json");
        Files.writeString(
                report, Files.readString(report).replace("\"outcome\": \"violated\"", "\"outcome\": \"satisfied\""));

        Ran ran = ran("replay", "report.json", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.BREACH);
        assertThat(ran.out()).contains("another report", "PRF-2 was satisfied and is violated");
    }

    @Test
    void whatIsNoReportIsSaidToBeNone() {
        Ran ran = ran("replay", "draft.md", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("no report that can be replayed", "draft.md");
    }
}
