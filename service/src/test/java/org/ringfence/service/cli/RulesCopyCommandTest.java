package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cache.Cache;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.PackFolders;

class RulesCopyCommandTest {
    @TempDir
    private Path folder;

    private Ran copy(String pack, String into) {
        return Ran.in(folder, new byte[0], "rules", "copy", pack, into);
    }

    @Test
    void copiesAreTheVeryPacks() throws Exception {
        Ran ran = copy("all", "mine");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(PackFolders.shelf(
                        folder.resolve("mine"), BundledPacks.sources(), new Cache(folder.resolve("cache"))))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("families")
                .isEqualTo(BundledPacks.load());
        assertThat(ran.out()).contains("is copied to mine/gp-leadership: 1 family, 4 rules");
    }

    @Test
    void editorsFindTheSchemaOfEachFile() throws IOException {
        copy("bma-red-lines", "mine");

        try (Stream<Path> files = Files.walk(folder.resolve("mine"))) {
            List<Path> yaml =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(yaml).hasSizeGreaterThan(15).allSatisfy(file -> {
                String first = Files.readAllLines(file).get(0);
                assertThat(first).startsWith("# yaml-language-server: $schema=");
                assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1))
                                .normalize())
                        .isRegularFile()
                        .isNotEmptyFile();
            });
        }
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        copy("gp-leadership", "mine");
        Path edited = folder.resolve("mine/gp-leadership/pack.yaml");
        Files.writeString(edited, "edited");

        Ran ran = copy("gp-leadership", "mine");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("mine/gp-leadership is there already");
        assertThat(edited).hasContent("edited");
    }

    @Test
    void aMistypedPackIsAnsweredWithTheOneThatWasMeant() {
        assertThat(copy("gp-leadershp", "mine").err()).contains("did you mean gp-leadership?");
    }
}
