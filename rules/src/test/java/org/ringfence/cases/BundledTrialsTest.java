package org.ringfence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.cache.Cache;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFiles;

/** Each family that comes with the product passes its own test, alone: every rule, phrase and threshold would be missed. */
class BundledTrialsTest {
    @TempDir
    private static Path cache;

    static Stream<Arguments> families() {
        return BundledPacks.load().stream()
                .flatMap(pack -> pack.families().stream().map(family -> Arguments.of(family.room(), pack, family)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void passesWithNothingUnnoticed(String room, Pack pack, PackFamily family) throws Exception {
        Trial trial = new Trials(new Cache(cache), new Drafts(List.of())).run(new PackFiles(pack, null), family, false);

        assertThat(trial.results())
                .isNotEmpty()
                .filteredOn(one -> !one.passes())
                .isEmpty();
        assertThat(trial.unnoticed()).isEmpty();
    }
}
