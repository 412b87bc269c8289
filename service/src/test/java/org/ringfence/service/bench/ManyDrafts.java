package org.ringfence.service.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Many small drafts in one run of the packaged product: how many a second once it has started, and in how little memory. */
final class ManyDrafts {
    /** Fixtures of one to three pages; each copy differs in its last words. */
    private static final List<String> SMALL = List.of(
            "snp-brackwater-compliant.md",
            "snp-quillhaven-breaches.md",
            "snp-ferrow-heads-of-terms.txt",
            "email-penny-marsh-snp.txt");

    private static final int RUNS = 3;
    private static final int[] HEAPS = {24, 32, 48, 64, 96, 128, 192, 256, 512};

    private final Path launcher;
    private final Path folder;

    ManyDrafts(Path launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
    }

    /** Drafts a second over {@code count} of them, what one draft takes taken off; the reports in three formats included. */
    double aSecond(int count) throws IOException, InterruptedException {
        List<String> one = check(drafts(1));
        List<String> all = check(drafts(count));
        List<Double> rates = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            double start = Benchmark.run(one, "");
            double whole = Benchmark.run(all, "");
            rates.add((count - 1) / ((whole - start) / 1e3));
        }
        return Benchmark.median(rates);
    }

    /** The least heap, of some steps, in which that many drafts are checked and reported; in MiB. */
    int heap(int count) throws IOException, InterruptedException {
        List<String> all = check(drafts(count));
        for (int heap : HEAPS) {
            if (Benchmark.run(all, "-Xmx" + heap + "m -XX:+ExitOnOutOfMemoryError") >= 0) {
                return heap;
            }
        }
        return Integer.MAX_VALUE;
    }

    private List<String> check(Path drafts) {
        String formats = "json=%1$s/out.json,sarif=%1$s/out.sarif,junit=%1$s/out.xml".formatted(folder);
        return List.of(
                launcher.toString(),
                "check",
                "--fail-on",
                "never",
                "--form",
                "SNP",
                "--format",
                formats,
                drafts.toString());
    }

    private Path drafts(int count) throws IOException {
        Path drafts = Files.createDirectories(folder.resolve("drafts-" + count));
        for (int i = 0; i < count; i++) {
            String fixture = SMALL.get(i % SMALL.size());
            String ending = fixture.substring(fixture.lastIndexOf('.'));
            String text = Files.readString(Path.of("../test-fixtures/drafts", fixture));
            Files.writeString(drafts.resolve("draft-" + i + ending), text + "\n\nThis is draft number " + i + ".\n");
        }
        return drafts;
    }
}
