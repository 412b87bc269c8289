package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs in a Git repository, by tag and by commit. */
class GitPacksTest {
    private static final Path PACKS = Path.of("../rules/packs").toAbsolutePath().normalize();
    private static final String PACK = "gp-leadership";

    @TempDir
    Path folder;

    private String first = "";

    @BeforeEach
    void repository() throws Exception {
        Path repository = folder.resolve("repository");
        Path packs = repository.resolve("rules");
        try (Stream<Path> files = Files.walk(PACKS.resolve(PACK))) {
            for (Path file : files.toList()) {
                Path to = packs.resolve(PACKS.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.copy(PACKS.resolve("sources.yaml"), packs.resolve("sources.yaml"));
        Files.createSymbolicLink(
                packs.resolve(PACK).resolve("secrets.yaml"),
                Files.writeString(folder.resolve("outside.txt"), "secret"));
        try (Git git = Git.init()
                .setInitialBranch("main")
                .setDirectory(repository.toFile())
                .call()) {
            commit(git, packs, "1.8.0");
            first = git.getRepository().resolve("HEAD").name();
            git.tag().setName("v1.8.0").setSigned(false).call();
            commit(git, packs, "1.9.0");
            git.tag().setName("v1.9.0").setSigned(false).call();
        }
        Files.writeString(folder.resolve("draft.md"), "# Alliance agreement\n\n1.1 The chair has a casting vote.\n");
    }

    private static void commit(Git git, Path packs, String version) throws Exception {
        Path manifest = packs.resolve(PACK).resolve("pack.yaml");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("(?m)^version: .*$", "version: " + version));
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(version)
                .setAuthor("A", "a@example.org")
                .setCommitter("A", "a@example.org")
                .setSign(false)
                .call();
    }

    private Ran list(String reference) {
        return Ran.with(
                Map.of("RINGFENCE_CACHE", folder.resolve("cache").toString()),
                folder,
                "rules",
                "list",
                "--rules",
                reference);
    }

    @Test
    void aTagOrACommitNamesTheVersion() {
        assertThat(list("git:repository@v1.8.0#rules").out()).contains("gp-leadership 1.8.0");
        assertThat(list("git:repository@v1.9.0#rules").out()).contains("gp-leadership 1.9.0");
        assertThat(list("git:repository@" + first + "#rules").out()).contains("gp-leadership 1.8.0");
    }

    @Test
    void whatWasFetchedOnceNeedsNoRepository() throws IOException {
        assertThat(list("git:repository@v1.8.0#rules").exit()).isZero();
        Files.move(folder.resolve("repository"), folder.resolve("gone"));

        assertThat(list("git:repository@v1.8.0#rules").out()).contains("gp-leadership 1.8.0");
        assertThat(list("git:repository@v1.9.0#rules").err()).contains("is no Git repository");
    }

    @Test
    void aBranchNamesNoVersion() {
        Ran ran = list("git:repository@main#rules");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("'main' is a branch, which moves; name a tag or a commit");
    }

    @Test
    void aTagThatIsNotThereIsSaidToBeMissing() {
        assertThat(list("git:repository@v7#rules").err()).contains("it has no tag v7");
        assertThat(list("git:repository@v1.8.0#nowhere").err()).contains("there is no folder nowhere in it at v1.8.0");
    }

    @Test
    void linksInARepositoryAreNotFollowed() throws IOException {
        list("git:repository@v1.8.0#rules");

        try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
            assertThat(kept.map(path -> path.getFileName().toString()))
                    .contains("pack.yaml")
                    .doesNotContain("secrets.yaml");
        }
    }

    @Test
    void aConfigurationMayNotChooseWhatIsFetched() throws IOException {
        Files.writeString(folder.resolve("ringfence.yaml"), "packs:\n  - git:https://192.0.2.1/p.git@v1\n");

        Ran ran = Ran.in(folder, new byte[0], "check", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("git:https://192.0.2.1/p.git@v1", "command line alone");
    }
}
