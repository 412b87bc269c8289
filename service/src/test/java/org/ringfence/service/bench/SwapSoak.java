package org.ringfence.service.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.cache.Cache;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checker;
import org.ringfence.check.Submission;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.Severity;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.PackFolders;
import org.ringfence.service.inforce.RulesInForce;

/** Replaces the rules of a running service many times over, each time newly compiled, and says what is left of the old ones. */
final class SwapSoak {
    private static final int SWAPS = 200;
    private static final int WARM = 20;
    private static final String PACK = "gp-leadership";
    private static final double MIB = 1 << 20;

    private SwapSoak() {}

    /**
     * What was measured after the first swaps and after the last.
     *
     * @param heap the heap in use after collection, in MiB
     * @param metaspace the metaspace in use, in MiB
     */
    record Level(double heap, double metaspace) {}

    static Level[] run(Path folder) throws IOException, InvalidPack, UnreadableDraft {
        Path packs = Path.of("../rules/packs");
        Path pack = folder.resolve("packs").resolve(PACK);
        try (Stream<Path> files = Files.walk(packs.resolve(PACK))) {
            for (Path file : files.toList()) {
                Path to = folder.resolve("packs").resolve(packs.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to);
                }
            }
        }
        Files.copy(packs.resolve("sources.yaml"), folder.resolve("packs/sources.yaml"));
        Path logic = pack.resolve("leadership/rules.drl");
        String text = Files.readString(logic);
        byte[] draft = Files.readAllBytes(Path.of("../test-fixtures/drafts/snp-brackwater-compliant.md"));
        RulesInForce rules = new RulesInForce(Checker.bundled());
        Level[] levels = new Level[2];
        for (int swap = 1; swap <= SWAPS; swap++) {
            // Other text, other digest: nothing comes from the cache.
            Files.writeString(logic, text + "\n// edition " + swap + "\n");
            Cache cache = new Cache(folder.resolve("cache" + swap));
            rules.replace(Checker.of(List.of(PackFolders.read(pack, BundledPacks.sources())), cache));
            rules.checker()
                    .check(
                            Submission.of("draft.md", draft),
                            new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 11, 27)));
            if (swap == WARM || swap == SWAPS) {
                levels[swap == WARM ? 0 : 1] = level();
            }
        }
        return levels;
    }

    private static Level level() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        double metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToDouble(pool -> pool.getUsage().getUsed() / MIB)
                .sum();
        return new Level(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB, metaspace);
    }
}
