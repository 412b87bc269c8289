package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.service.BundledVersion;

class RulesLintCommandTest {
    private static final Path PACKS = Path.of("../rules/packs");

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(PACKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(PACKS.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
        // A copy is the copier's own: none of its versions is published yet.
        Files.deleteIfExists(folder.resolve("packs.lock"));
    }

    @Test
    void nothingIsWrongWithThePacksThatComeWithRingfence() {
        assertThat(Ran.of("rules", "lint")).isEqualTo(new Ran(0, "nothing is wrong with 6 packs\n", ""));
        assertThat(Ran.of("rules", "lint", "bma-red-lines").out()).isEqualTo("nothing is wrong with one pack\n");
        assertThat(Ran.of("rules", "lint", folder.toString()).out()).isEqualTo("nothing is wrong with 6 packs\n");
    }

    @Test
    void everythingThatIsWrongIsToldInOrderWithItsFileAndLine() throws IOException {
        write("bma-red-lines/outcomes/parameters.csv", "max-outcomes,10,", "max-outcomes,ten,");
        write("bma-red-lines/outcomes/rules.drl", "ContractOutcome(!defined)", "ContractOutcome(!defind)");
        write("bma-safeguards/lists/rules.yaml", "locator: Patient lists", "locator: Patients' list");
        write("sources.yaml", "publisher: Pulse", "publisher:");

        Ran ran = Ran.of("rules", "lint", folder.toString());

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err()).isEmpty();
        List<String> places = ran.out()
                .lines()
                .filter(line -> line.startsWith(folder.toString()))
                .map(line -> line.substring(folder.toString().length() + 1).replaceFirst(": .*", ""))
                .toList();
        assertThat(places)
                .containsExactly(
                        "bma-red-lines/outcomes/parameters.csv:2",
                        "bma-red-lines/outcomes/rules.drl:54",
                        "bma-safeguards/lists/rules.yaml:11",
                        "sources.yaml:36");
        assertThat(ran.out()).endsWith("\n\n4 problems in 4 files of 6 packs\n");
    }

    @Test
    void aFamilyIsLookedAtAlone() throws IOException {
        write("bma-red-lines/outcomes/parameters.csv", "max-outcomes,10,", "max-outcomes,ten,");

        assertThat(Ran.of(
                                "rules",
                                "lint",
                                folder.resolve("bma-red-lines/profit").toString())
                        .exit())
                .isZero();
        assertThat(Ran.of(
                                "rules",
                                "lint",
                                folder.resolve("bma-red-lines/outcomes").toString())
                        .out())
                .startsWith(folder.resolve("bma-red-lines/outcomes/parameters.csv") + ":2: ");
    }

    @Test
    void programsCanReadIt() throws IOException {
        write("bma-red-lines/outcomes/parameters.csv", "max-outcomes,10,", "max-outcomes,50%,");
        String pack = folder.resolve("bma-red-lines").toString();

        assertThat(Ran.of("rules", "lint", pack, "--format", "github").out())
                .isEqualTo(
                        "::error file=" + pack
                                + "/outcomes/parameters.csv,line=2::\"50%25\" is not a number: write 50, and percent as its unit\n");
        assertThat(Ran.of("rules", "lint", pack, "--format", "json").out())
                .isEqualTo("[{\"file\":\"" + pack
                        + "/outcomes/parameters.csv\",\"line\":2,\"what\":\"\\\"50%\\\" is not a number\","
                        + "\"instead\":\"write 50, and percent as its unit\"}]\n");
        assertThat(Ran.of("rules", "lint", pack, "--format", "jsn").err()).contains("did you mean json?");
    }

    @Test
    void packsAreHeldAgainstEachOther() throws IOException {
        write(
                "bma-safeguards/lists/rules.drl",
                "rule \"LST a clause meets a rule on lists and practices\"",
                "rule \"PRF a clause meets a rule on profit\"");

        assertThat(Ran.of("rules", "lint", folder.toString()).out())
                .contains(
                        "“PRF a clause meets a rule on profit” is the name of a rule in bma-red-lines/profit/rules.drl, too");
    }

    @Test
    void whatIsPublishedMayNotChange() throws IOException {
        Ran.of("rules", "publish", folder.toString());
        write("bma-red-lines/outcomes/parameters.csv", "max-outcomes,10,", "max-outcomes,8,");

        assertThat(Ran.of("rules", "lint", folder.resolve("bma-red-lines").toString())
                        .out())
                .contains("bma-red-lines " + BundledVersion.of("bma-red-lines") + " was published with other content");
    }

    @Test
    void whatIsPublishedAndChangedIsStillHeldAgainstOtherPacks() throws IOException {
        Ran.of("rules", "publish", folder.toString());
        write(
                "bma-safeguards/lists/rules.drl",
                "rule \"LST a clause meets a rule on lists and practices\"",
                "rule \"PRF a clause meets a rule on profit\"");

        assertThat(Ran.of("rules", "lint", folder.toString()).out())
                .contains("bma-safeguards " + BundledVersion.of("bma-safeguards") + " was published with other content")
                .contains("is the name of a rule in bma-red-lines/profit/rules.drl, too");
    }

    @Test
    void aVersionIsLookedAtByItsName() {
        assertThat(Ran.of("rules", "lint", "bma-red-lines@" + BundledVersion.of("bma-red-lines"))
                        .exit())
                .isEqualTo(ExitCode.PASS);
        assertThat(Ran.of("rules", "lint", "bma-red-lines@9.0.0").err())
                .contains("'bma-red-lines@9.0.0' is neither a folder nor a pack at hand", "RINGFENCE_PACKS");
        assertThat(Ran.of("rules", "lint", "git:ssh://example.org/packs.git@v1").err())
                .contains("fetched over https alone");
    }

    @Test
    void rulesThatDoMoreThanJudgeAreNotUsed() throws IOException {
        write(
                "bma-red-lines/outcomes/rules.drl",
                "verdicts.violated(\"OUT-1\", $setting);",
                "Runtime.getRuntime().exec(\"true\"); verdicts.violated(\"OUT-1\", $setting);");

        Ran ran = Ran.of(
                "check",
                "../test-fixtures/drafts/snp-quillhaven-breaches.md",
                "--rules",
                folder.resolve("bma-red-lines").toString());

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("outcomes/rules.drl:49: “Runtime” cannot be used in a rule file")
                .contains("ringfence rules lint");
    }

    @Test
    void aRuleThatCouldNeverFindAnythingIsNotUsed() throws IOException {
        write("bma-red-lines/outcomes/parameters.csv", "OUT-3.max-outcomes", "OUT-3.most-outcomes");

        Ran ran = Ran.of(
                "check",
                "../test-fixtures/drafts/snp-quillhaven-breaches.md",
                "--rules",
                folder.resolve("bma-red-lines").toString());

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err())
                .contains("there is no parameter “OUT-3.max-outcomes”", "did you mean OUT-3.most-outcomes?");
    }

    private void write(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }
}
