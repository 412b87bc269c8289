package org.ringfence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is published never changes. */
class PackLockTest {
    private static final Path PACKS = Path.of("packs");

    @Test
    void theBundledPacksAreAsTheyWerePublished() throws Exception {
        PackLock lock = Publication.read(Publication.lockFile(PACKS));

        assertThat(Publication.problems(lock, BundledPacks.load()))
                .as("a published version never changes: raise the version in pack.yaml, add a changelog entry, and run"
                        + " ringfence rules publish rules/packs")
                .isEmpty();
    }

    @Test
    void aLockIsWrittenAsItIsRead() throws Exception {
        PackLock lock =
                new PackLock(java.util.List.of()).with(BundledPacks.load().get(0));

        assertThat(PackLock.read(lock.text())).isEqualTo(lock);
        assertThat(lock.holds(BundledPacks.load().get(0))).isTrue();
        assertThat(lock.holds(BundledPacks.load().get(1))).isFalse();
    }

    @Test
    void everyBadLineIsNamed() {
        assertThatThrownBy(() -> PackLock.read("# ok\nnonsense\nx 1.0.0 sha256:12\n"))
                .isInstanceOf(InvalidPack.class)
                .hasMessageContaining("packs.lock:2:")
                .hasMessageContaining("packs.lock:3:");
    }

    @Test
    void theLockOfAVersionsFolderLiesWithThePacks() {
        assertThat(Files.exists(PACKS)).isTrue();
        assertThat(Publication.lockFile(PACKS.resolve("gp-leadership")))
                .isEqualTo(PACKS.toAbsolutePath().resolve("packs.lock"));
    }
}
