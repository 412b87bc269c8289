package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.cache.Cache;
import org.ringfence.facts.Certainty;
import org.ringfence.finding.Severity;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.PackFolders;
import org.ringfence.pack.Problem;

/**
 * Rule files that try to be more than rules: each folder of {@code hostile-rules} is laid over a pack that does no harm, and is refused with
 * the message that {@code refused.txt} holds. To see what a new one is told, run with {@code -Dhostile.rewrite=true} and read the
 * difference in Git.
 */
class HostileRulesTest {
    private static final Path HARMLESS = Path.of("src/test/resources/harmless-pack");
    private static final Path HOSTILE = Path.of("src/test/resources/hostile-rules");
    private static final Path REFUSED = HOSTILE.resolve("refused.txt");
    private static final Map<String, List<String>> TOLD = new TreeMap<>();

    @TempDir
    Path folder;

    static List<String> hostile() throws IOException {
        try (Stream<Path> folders = Files.list(HOSTILE)) {
            return folders.filter(Files::isDirectory)
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thePackUnderneathDoesNoHarm() throws Exception {
        assertThat(use(copy(HARMLESS)).packs()).hasSize(1);
    }

    @Test
    void ofARuleOfWhichNothingWasLearnedThePhraseAloneIsEnough() throws Exception {
        Checker checker = use(copy(HARMLESS));

        Checked checked = checker.check(
                Submission.of(
                        "raffle.md",
                        "# SNP agreement\n\n1.1 A raffle shall be held every spring.\n"
                                .getBytes(StandardCharsets.UTF_8)),
                new CheckOptions(Severity.SAFEGUARD, false, LocalDate.of(2026, 12, 1)));

        assertThat(checked.report().findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("SMP-1");
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsMoreThanARuleIsRefused(String name) throws Exception {
        Path pack = copy(HARMLESS);
        lay(HOSTILE.resolve(name), pack);

        List<String> told = problems(pack);
        TOLD.put(name, told);

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContain("Exception", "org.drools", "java.base"));
        if (!Boolean.getBoolean("hostile.rewrite")) {
            assertThat(told).isEqualTo(expected().get(name));
        }
    }

    /** What a file of a corpus cannot show: links, sizes, numbers. Each makes one file hostile, which the message names. */
    static Stream<Arguments> grown() {
        return Stream.of(
                grown("pack.yaml", file -> link(file, Path.of("/etc/hostname")), "this is a link to another place"),
                grown(
                        "sample/rules.drl",
                        file -> link(file, Path.of("../pack.yaml")),
                        "this is a link to another place"),
                grown("sources.yaml", file -> link(file, Path.of("/dev/zero")), "this is a link to another place"),
                grown("sample/extra", file -> link(file, Path.of("/")), "this is a link to another place"),
                grown("sample/parameters.csv", file -> grow(file, "SMP-1.a,1,x,y\n", 300 << 10), "over 256 KiB"),
                grown("sample/parameters.csv", HostileRulesTest::rows, "over 500 rows"),
                grown("sample/rules.drl", file -> grow(file, "// a remark\n", 300 << 10), "over 256 KiB"),
                grown("sample/rules.drl", HostileRulesTest::rules, "over 300 rules in one file"),
                grown("sample/phrases.yaml", file -> grow(file, "# a remark\n", 3 << 20), "over 2048 KiB"),
                grown("sample/examples.jsonl", file -> grow(file, "{}\n", 9 << 20), "over 8192 KiB"),
                grown("zz-499.txt", HostileRulesTest::files, "over 500 files"));
    }

    private interface Growth {
        void apply(Path file) throws IOException;
    }

    private static Arguments grown(String file, Growth growth, String what) {
        return Arguments.of(file, growth, what);
    }

    private static void link(Path file, Path target) throws IOException {
        Files.deleteIfExists(file);
        Files.createSymbolicLink(file, target);
    }

    private static void grow(Path file, String text, int bytes) throws IOException {
        Files.writeString(
                file, (Files.exists(file) ? Files.readString(file) : "") + text.repeat(bytes / text.length()));
    }

    private static void rows(Path file) throws IOException {
        StringBuilder rows = new StringBuilder("id,value,unit,reason\n");
        IntStream.range(0, 600).forEach(i -> rows.append("SMP-1.p").append(i).append(",1,prizes,because\n"));
        Files.writeString(file, rows);
    }

    private static void rules(Path file) throws IOException {
        String text = Files.readString(file);
        StringBuilder rules = new StringBuilder(text.substring(0, text.indexOf("rule \"")));
        IntStream.range(0, 400)
                .forEach(i -> rules.append("rule \"SMP-1 rule ")
                        .append(i)
                        .append("\" when Contract() then ")
                        .append("verdicts.violated(\"SMP-1\", null); end\n"));
        Files.writeString(file, rules);
    }

    private static void files(Path file) throws IOException {
        for (int i = 0; i < 600; i++) {
            Files.writeString(file.resolveSibling("zz-" + i + ".txt"), "x");
        }
    }

    @ParameterizedTest
    @MethodSource("grown")
    void whatIsTooLargeOrElsewhereIsRefused(String file, Growth growth, String what) throws Exception {
        Path pack = copy(HARMLESS);
        growth.apply(pack.resolve(file));

        assertThat(problems(pack)).anySatisfy(line -> assertThat(line).contains(what));
    }

    @AfterAll
    static void rewrite() throws IOException {
        if (Boolean.getBoolean("hostile.rewrite")) {
            StringBuilder text = new StringBuilder();
            TOLD.forEach((name, lines) -> {
                text.append(name).append('\n');
                lines.forEach(line -> text.append("  ").append(line).append('\n'));
            });
            Files.writeString(REFUSED, text);
        }
    }

    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(REFUSED, StandardCharsets.UTF_8)) {
            if (line.startsWith("  ")) {
                lines.add(line.substring(2));
            } else {
                lines = new ArrayList<>();
                expected.put(line, lines);
            }
        }
        return expected;
    }

    private List<String> problems(Path pack) throws IOException {
        try {
            use(pack);
            return List.of();
        } catch (InvalidPack e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    private Checker use(Path pack) throws InvalidPack, IOException {
        return Checker.of(List.of(PackFolders.read(pack, BundledPacks.sources())), new Cache(folder.resolve("cache")));
    }

    private Path copy(Path from) throws IOException {
        Path to = folder.resolve("harmless");
        lay(from, to);
        return to;
    }

    private static void lay(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }
}
