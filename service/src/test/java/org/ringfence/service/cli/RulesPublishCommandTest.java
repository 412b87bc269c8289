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

class RulesPublishCommandTest {
    private static final Path PACKS = Path.of("../rules/packs").toAbsolutePath().normalize();
    private static final String PACK = "gp-leadership";

    @TempDir
    Path folder;

    private Path manifest;

    @BeforeEach
    void pack() throws IOException {
        Files.copy(PACKS.resolve("sources.yaml"), folder.resolve("sources.yaml"));
        try (Stream<Path> files = Files.walk(PACKS.resolve(PACK))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(PACKS.relativize(file).toString()));
            }
        }
        manifest = folder.resolve(PACK).resolve("pack.yaml");
        Files.writeString(manifest, Files.readString(manifest).replaceAll("(?m)^( *-? *version:) .*$", "$1 1.4.0"));
    }

    private Ran publish() {
        return Ran.in(folder, new byte[0], "rules", "publish", PACK);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(PACK).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void aVersionIsPublishedOnce() throws IOException {
        Ran first = publish();
        String lock = Files.readString(folder.resolve("packs.lock"));

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("published gp-leadership 1.4.0 sha256:");
        assertThat(lock).contains("gp-leadership 1.4.0 sha256:");
        assertThat(publish().out()).contains("was published before");
        assertThat(folder.resolve("packs.lock")).hasContent(lock);
    }

    @Test
    void whatIsPublishedCannotChange() throws IOException {
        publish();
        change("leadership/cases.yaml", "cases:", "# a remark\ncases:");

        Ran ran = publish();

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err())
                .contains("gp-leadership 1.4.0 was published with other content", "such as 1.4.1", "changelog");
    }

    @Test
    void aChangeWithAVersionOfItsOwnIsPublished() throws IOException {
        publish();
        change("pack.yaml", "version: 1.4.0", "version: 1.5.0");

        assertThat(publish().out()).contains("published gp-leadership 1.5.0");
        assertThat(folder.resolve("packs.lock")).content().contains("1.4.0", "1.5.0");
    }

    @Test
    void anOlderVersionComesTooLate() throws IOException {
        publish();
        change("pack.yaml", "version: 1.4.0", "version: 1.3.0");

        Ran ran = publish();

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err()).contains("1.3.0 is older than 1.4.0");
    }

    @Test
    void aVersionThatTheChangelogDoesNotTellOfIsInvalid() throws IOException {
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("(?m)^version: .*$", "version: 1.5.0"));

        Ran ran = publish();

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err()).contains("pack.yaml:", "put an entry for 1.5.0 first");
    }

    @Test
    void aLockThatSomebodyEditedGuardsNothing() throws IOException {
        Files.writeString(folder.resolve("packs.lock"), "gp-leadership 1.4.0\n");

        Ran ran = publish();

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err()).contains("packs.lock:1:", "take the file from the last commit again");
    }

    @Test
    void rulesThatCannotJudgeAreNotSealed() throws IOException {
        change("leadership/rules.drl", "stance == Stance.BREACHES", "stance == Stance.BREACHED");
        change("leadership/phrases.yaml", "phrases:\n", "phrases:\n  - rule: LED-99\n    breach: [\"zephyr\"]\n");

        Ran ran = publish();

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err())
                .contains(
                        "gp-leadership is not published",
                        "gp-leadership/leadership/rules.drl:",
                        "Stance has no value BREACHED",
                        "gp-leadership/leadership/phrases.yaml:",
                        "no rule is called LED-99");
        assertThat(ran.out()).isEmpty();
        assertThat(folder.resolve("packs.lock")).doesNotExist();
    }

    @Test
    void aCopyThatWasEditedDoesNotBearTheVersionOfTheProductsOwn() throws IOException {
        String version = BundledVersion.of(PACK);
        Files.writeString(manifest, Files.readString(manifest).replace("1.4.0", version));

        Ran ran = publish();

        assertThat(ran.exit()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.err())
                .contains("gp-leadership/pack.yaml: gp-leadership " + version + " was published with other content");
        assertThat(folder.resolve("packs.lock")).doesNotExist();
    }
}
