package org.ringfence.service.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checker;
import org.ringfence.check.Submission;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.finding.Severity;
import org.ringfence.pack.InvalidPack;

/**
 * Measures the packaged product: cold starts as ratios to an empty Java program in the same run, warm checks, growth with length, and the
 * heap that a thousand pages need. Prints a table; judges nothing. Run by the profile {@code benchmark}.
 */
public final class Benchmark {
    private static final int RUNS = 9;
    private static final Path LAUNCHER = Path.of("target/ringfence/bin/ringfence");
    private static final CheckOptions OPTIONS = new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 11, 27));

    private Benchmark() {}

    public static void main(String... arguments)
            throws IOException, InterruptedException, UnreadableDraft, InvalidPack {
        Path folder = Files.createTempDirectory("ringfence-benchmark");
        Path small =
                Path.of("../test-fixtures/drafts/snp-brackwater-compliant.md").toAbsolutePath();
        Path large = Files.write(folder.resolve("ninety.docx"), LongDraft.pages(90));
        Path huge = Files.write(folder.resolve("thousand.docx"), LongDraft.pages(1000));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> empty = List.of(java, "-cp", "target/test-classes", Empty.class.getName());
        String formats = "text,sarif=%1$s/out.sarif,junit=%1$s/out.xml,html=%1$s/out.html".formatted(folder);
        List<String> inFormats = List.of(LAUNCHER.toString(), "check", "--format", formats, small.toString());
        double[] ratios = cold(List.of(empty, check(small), inFormats, check(large)));
        line("cold, a 3-page Markdown draft", "%.1f × an empty Java main (%.0f ms)", ratios[1] / ratios[0], ratios[0]);
        line("the same in four formats", "%.1f × an empty Java main", ratios[2] / ratios[0]);
        line("cold, a 90-page Word draft", "%.1f × an empty Java main", ratios[3] / ratios[0]);

        Checker checker = Checker.bundled();
        line("warm, a 90-page Word draft", "%.0f ms", warm(checker, "ninety.docx", Files.readAllBytes(large), 30));
        Path terms = Path.of("../test-fixtures/terms/snp-fernhollow-compliant.yaml");
        line("warm, structured terms", "%.2f ms", warm(checker, "terms.yaml", Files.readAllBytes(terms), 2000));
        for (int pages : new int[] {10, 100, 1000}) {
            double ms = warm(checker, "long.docx", LongDraft.pages(pages), 5);
            line("warm, " + pages + " pages of Word", "%.0f ms, %.2f ms a page", ms, ms / pages);
        }
        line(
                "heap for 1,000 pages",
                run(check(huge), "-Xmx512m") < 0 ? "over 512 MB" : "under 512 MB (ran with -Xmx512m)");
        ManyDrafts many = new ManyDrafts(LAUNCHER, folder);
        line("1,000 small drafts in one run, three formats written", "%.0f a second after start", many.aSecond(1000));
        line(
                "heap for 100, 1,000 and 4,000 small drafts",
                "%d, %d and %d MB suffice",
                many.heap(100),
                many.heap(1000),
                many.heap(4000));
        SwapSoak.Level[] levels = SwapSoak.run(folder);
        line(
                "rules replaced 200 times, each newly compiled: after 20, and after 200",
                "heap %.0f MiB, %.0f MiB; metaspace %.1f MiB, %.1f MiB",
                levels[0].heap(),
                levels[1].heap(),
                levels[0].metaspace(),
                levels[1].metaspace());
    }

    private static List<String> check(Path draft) {
        return List.of(LAUNCHER.toString(), "check", draft.toString());
    }

    /** Median wall times in milliseconds, the commands taken in turn so that a machine that drifts drifts for all. */
    private static double[] cold(List<List<String>> commands) throws IOException, InterruptedException {
        List<List<Double>> times = new ArrayList<>();
        commands.forEach(command -> times.add(new ArrayList<>()));
        for (int run = 0; run < RUNS + 1; run++) {
            for (int i = 0; i < commands.size(); i++) {
                double time = run(commands.get(i), "");
                if (run > 0) {
                    times.get(i).add(time);
                }
            }
        }
        return times.stream().mapToDouble(Benchmark::median).toArray();
    }

    /** Wall time in milliseconds, or -1 if the program ended in a fault. */
    static double run(List<String> command, String options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("RINGFENCE_JAVA_OPTS", options);
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        return code > 1 ? -1 : (System.nanoTime() - start) / 1e6;
    }

    private static double warm(Checker checker, String name, byte[] bytes, int runs) throws UnreadableDraft {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < runs * 2; run++) {
            long start = System.nanoTime();
            checker.check(Submission.of(name, bytes), OPTIONS);
            if (run >= runs) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return median(times);
    }

    static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(Double.NaN);
    }

    private static void line(String what, String figures, Object... values) {
        System.out.println("| " + what + " | " + String.format(Locale.UK, figures, values) + " |");
    }
}
