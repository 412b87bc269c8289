package org.ringfence.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is given back as it was, or not at all. */
class CacheTest {
    private static final byte[] CONTENT = "what took long".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Cache cache() {
        return new Cache(folder.resolve("kept"));
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void givesBackWhatWasKept() throws IOException {
        cache().keep("one", CONTENT);

        assertThat(cache().read("one")).isEqualTo(CONTENT);
        assertThat(cache().read("two")).isNull();
    }

    @Test
    void aFileThatWasChangedIsAsGoodAsNone() throws IOException {
        cache().keep("one", CONTENT);
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - 1]++;
        Files.write(file(), bytes);

        assertThat(cache().read("one")).isNull();
    }

    @Test
    void aFileThatWasCutShortIsAsGoodAsNone() throws IOException {
        cache().keep("one", CONTENT);
        byte[] bytes = Files.readAllBytes(file());

        for (int length : new int[] {0, 10, bytes.length - 1}) {
            Files.write(file(), Arrays.copyOf(bytes, length));
            assertThat(cache().read("one")).as("%s bytes", length).isNull();
        }
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        cache().keep("one", CONTENT);
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(file(), elsewhere);
        Files.createSymbolicLink(folder.resolve("kept/one.kept"), elsewhere);

        assertThat(cache().read("one")).isNull();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderIsItsOwnersAlone() throws IOException {
        cache().keep("one", CONTENT);

        assertThat(Files.getPosixFilePermissions(folder.resolve("kept")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsLongestUnusedGoesFirst() throws IOException {
        cache().keep("first", CONTENT);
        for (int i = 0; i < 220; i++) {
            cache().keep("one" + i, CONTENT);
        }

        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            assertThat(files.count()).isLessThanOrEqualTo(200);
        }
        assertThat(cache().read("one219")).isEqualTo(CONTENT);
    }

    @Test
    void whereNothingCanBeKeptOneIsTold() throws IOException {
        Files.writeString(folder.resolve("kept"), "a file");

        assertThatThrownBy(() -> cache().keep("one", CONTENT)).isInstanceOf(IOException.class);
        cache().keepIfPossible("one", CONTENT);
        assertThat(cache().read("one")).isNull();
    }
}
