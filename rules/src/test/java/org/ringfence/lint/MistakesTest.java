package org.ringfence.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackVersion;
import org.ringfence.pack.Problem;

/** Mistakes that people make who edit rules for the first time, and what they are told: {@code mistakes.txt} holds both. */
class MistakesTest {
    private static final String PACK = "bma-red-lines";
    private static final Path PACKS = Path.of("packs");
    private static final Path MISTAKES = Path.of("src/test/resources/mistakes.txt");
    private static final Map<Mistake, List<String>> TOLD = new LinkedHashMap<>();

    /** What {@code mistakes.txt} writes for the pack's version and the one after it, which change with every edition. */
    private static final Map<String, String> VERSIONS = versions();

    @TempDir
    Path folder;

    /** One mistake and what is said of it. */
    record Mistake(String title, String file, String before, String after, List<String> told) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Mistake> mistakes() throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        for (String block : Files.readString(MISTAKES).split("\n\n+")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                mistakes.add(new Mistake(
                        lines.get(0),
                        lines.get(1).substring(2),
                        plain(lines.get(2)),
                        plain(lines.get(3)),
                        lines.subList(4, lines.size()).stream()
                                .map(line -> versioned(line.substring(2)))
                                .toList()));
            }
        }
        return mistakes;
    }

    private static String plain(String line) {
        return versioned(line.substring(Math.min(2, line.length())))
                .replace("\\n", "\n")
                .replace("\\t", "\t");
    }

    private static Map<String, String> versions() {
        PackVersion inForce = BundledPacks.load().stream()
                .filter(pack -> pack.id().equals(PACK))
                .map(PackVersion::of)
                .findFirst()
                .orElseThrow();
        return Map.of("{in force}", inForce.toString(), "{next}", inForce.next().toString());
    }

    private static String versioned(String written) {
        String text = written;
        for (Map.Entry<String, String> version : VERSIONS.entrySet()) {
            text = text.replace(version.getKey(), version.getValue());
        }
        return text;
    }

    private static String unversioned(String said) {
        String text = said;
        for (Map.Entry<String, String> version : VERSIONS.entrySet()) {
            text = text.replace(version.getValue(), version.getKey());
        }
        return text;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsLineAndTheWayOut(Mistake mistake) throws IOException {
        Path pack = copy();
        Path file = pack.resolve(mistake.file());
        String text = Files.readString(file);
        assertThat(text).contains(mistake.before());
        Files.writeString(
                file, text.replaceFirst(Pattern.quote(mistake.before()), Matcher.quoteReplacement(mistake.after())));

        List<String> told = Linter.lint(pack, BundledPacks.sources(), Linter.Compiler.NONE).stream()
                .map(Problem::toString)
                .toList();
        TOLD.put(mistake, told);

        assertThat(told).isNotEmpty();
        if (!Boolean.getBoolean("mistakes.rewrite")) {
            assertThat(told).isEqualTo(mistake.told());
        }
    }

    @Test
    void nothingIsWrongWithThePacksOfTheProduct() throws IOException {
        for (Pack pack : BundledPacks.load()) {
            assertThat(Linter.lint(pack)).as(pack.id()).isEmpty();
            assertThat(Linter.lint(PACKS.resolve(pack.id()), BundledPacks.sources(), Linter.Compiler.NONE))
                    .as(pack.id())
                    .isEmpty();
        }
    }

    @Test
    void everyLayerIsToldAtOnce() throws IOException {
        Path pack = copy();
        for (Mistake mistake : mistakes()) {
            if (List.of(
                            "a number written out in words",
                            "a field misspelt",
                            "a field of a fact misspelt",
                            "an outcome misspelt",
                            "a list that is not there",
                            "a version of two numbers")
                    .contains(mistake.title())) {
                Path file = pack.resolve(mistake.file());
                Files.writeString(file, Files.readString(file).replace(mistake.before(), mistake.after()));
            }
        }

        assertThat(Linter.lint(pack, BundledPacks.sources(), Linter.Compiler.NONE))
                .extracting(Problem::file)
                .contains(
                        "outcomes/parameters.csv",
                        "outcomes/rules.yaml",
                        "outcomes/rules.drl",
                        "outcomes/cases.yaml",
                        "outcomes/phrases.yaml",
                        "pack.yaml");
    }

    @ParameterizedTest
    @CsvSource({"outcomes/parameters.csv, CSV UTF-8", "outcomes/rules.yaml, Save as"})
    void aFileSavedInAnotherEncodingIsToldWithItsLineAndNothingElse(String file, String instead) throws IOException {
        Path pack = copy();
        Path path = pack.resolve(file);
        String text = Files.readString(path).replaceFirst("\n", "\n# over £100\n");
        Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Linter.lint(pack, BundledPacks.sources(), Linter.Compiler.NONE))
                .filteredOn(one -> one.file().equals(file))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.line()).isEqualTo(2);
                    assertThat(one.what()).isEqualTo("here the file is not UTF-8");
                    assertThat(one.instead()).contains(instead);
                });
    }

    @AfterAll
    static void rewrite() throws IOException {
        if (!Boolean.getBoolean("mistakes.rewrite")) {
            return;
        }
        StringBuilder text = new StringBuilder();
        Files.readString(MISTAKES)
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .forEach(line -> text.append(line).append('\n'));
        TOLD.forEach((mistake, told) -> {
            text.append('\n').append(mistake.title()).append("\n@ ").append(mistake.file());
            text.append("\n- ")
                    .append(escaped(mistake.before()))
                    .append("\n+ ")
                    .append(escaped(mistake.after()))
                    .append('\n');
            told.forEach(line -> text.append("> ").append(unversioned(line)).append('\n'));
        });
        Files.writeString(MISTAKES, text);
    }

    private static String escaped(String text) {
        return unversioned(text).replace("\n", "\\n").replace("\t", "\\t");
    }

    private Path copy() throws IOException {
        Path from = PACKS.resolve(PACK);
        Path to = folder.resolve(PACK);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
        return to;
    }
}
