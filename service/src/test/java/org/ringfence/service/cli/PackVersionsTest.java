package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.service.BundledVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several versions of one pack on a shelf. */
class PackVersionsTest {
    private static final Path PACKS = Path.of("../rules/packs").toAbsolutePath().normalize();
    private static final String PACK = "gp-leadership";

    @TempDir
    Path folder;

    @BeforeEach
    void shelf() throws IOException {
        Files.writeString(folder.resolve("draft.md"), "# Alliance agreement\n\n1.1 The chair has a casting vote.\n");
        Files.createDirectories(folder.resolve("shelf"));
        Files.copy(PACKS.resolve("sources.yaml"), folder.resolve("shelf/sources.yaml"));
        version("2.0.0", "valid-from: 2026-10-01", "");
        version("2.1.0", "valid-from: 2026-12-01", "valid-until: 2027-05-31");
        version("3.0.0", "valid-from: 2027-06-01", "");
    }

    private void version(String version, String from, String until) throws IOException {
        Path to = folder.resolve("shelf/" + PACK + "/" + version);
        try (Stream<Path> files = Files.walk(PACKS.resolve(PACK))) {
            for (Path file : files.toList()) {
                Files.createDirectories(to.getParent());
                Files.copy(file, to.resolve(PACKS.resolve(PACK).relativize(file).toString()));
            }
        }
        Path manifest = to.resolve("pack.yaml");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst("(?m)^version: .*$", "version: " + version)
                        .replaceFirst("(?m)^valid-from: .*$", until.isEmpty() ? from : from + "\n" + until));
    }

    private Ran check(String... more) {
        String[] args = new String[more.length + 6];
        String[] first = {"check", "--form", "ALLIANCE", "--format", "json", "draft.md"};
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Ran.in(folder, new byte[0], args);
    }

    private static String versions(Ran ran) {
        assertThat(ran.exit()).as(ran.err()).isLessThan(2);
        JsonNode report = JsonMapper.shared().readTree(ran.out());
        assertThat(report.at("/packs/0/id").asString()).isEqualTo(PACK);
        assertThat(report.at("/packs").size()).isEqualTo(1);
        return report.at("/packs/0/version").asString();
    }

    @Test
    void theNewestVersionInForceIsTaken() {
        assertThat(versions(check("--rules", "shelf"))).isEqualTo("2.1.0");
    }

    @Test
    void theDatePicksTheVersion() {
        assertThat(versions(check("--rules", "shelf", "--as-of", "2026-11-01"))).isEqualTo("2.0.0");
        assertThat(versions(check("--rules", "shelf", "--as-of", "2027-07-01"))).isEqualTo("3.0.0");
    }

    @Test
    void beforeAnyVersionThereIsNothingToJudgeBy() {
        Ran ran = check("--rules", "shelf", "--as-of", "2026-01-01");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .contains("no pack of shelf is in force on 2026-01-01", "2.0.0 (in force from 2026-10-01)");
    }

    @Test
    void aVersionOfTheFolderItselfIsTaken() {
        assertThat(versions(check("--rules", "shelf/" + PACK + "/2.0.0"))).isEqualTo("2.0.0");
    }

    @Test
    void aVersionIsNamedOnceTheShelfIsKnown() {
        Ran ran = Ran.with(
                java.util.Map.of(PackChoice.SHELVES, "shelf"),
                folder,
                "check",
                "--form",
                "ALLIANCE",
                "--format",
                "json",
                "--rules",
                PACK + "@2.0.0",
                "draft.md");

        assertThat(versions(ran)).isEqualTo("2.0.0");
    }

    @Test
    void aVersionThatIsNotThereIsAnsweredWithThoseThatAre() {
        Ran ran = check("--rules", PACK + "@7.0.0");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .contains("no version 7.0.0 of gp-leadership", BundledVersion.of(PACK), PackChoice.SHELVES);
    }
}
