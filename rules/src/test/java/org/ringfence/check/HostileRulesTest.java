package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.cache.Cache;
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
