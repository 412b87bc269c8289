package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cache.Cache;
import org.ringfence.logic.LogicReader;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.PackFolders;
import org.ringfence.pack.Problem;

/** What the grammar of rule files takes, the compiler takes as well: nobody is told of a mistake in the compiler's own words. */
class GrammarTest {
    private static final Path HARMLESS = Path.of("src/test/resources/harmless-pack");
    private static final String HEAD = """
            package org.ringfence.rules.harmless.sample;
            import org.ringfence.facts.ContractOutcome;
            import org.ringfence.facts.Envelope;
            import org.ringfence.facts.Focus;
            import org.ringfence.facts.Provision;
            import org.ringfence.facts.Stance;
            import org.ringfence.facts.Statement;
            import org.ringfence.facts.Vote;
            global org.ringfence.facts.Verdicts verdicts
            """;
    private static final Map<String, List<String>> TEXTS = Map.of(
            "Envelope", List.of("place", "year"),
            "Vote", List.of("member", "sector"),
            "Statement", List.of("value"),
            "Provision", List.of("rule"),
            "ContractOutcome", List.of("ref", "name"));
    private static final Map<String, String> NUMBERS =
            Map.of("Envelope", "amount", "Vote", "votes", "ContractOutcome", "weight");
    private static final Map<String, String> TRUTHS =
            Map.of("Envelope", "formula", "Vote", "chair", "Provision", "settled");

    private final Random random = new Random(20261127);

    @TempDir
    Path folder;

    @Test
    void whatIsTakenIsCompiled() throws Exception {
        List<String> taken = new ArrayList<>();
        for (int i = 0; taken.size() < 120 && i < 5_000; i++) {
            String rule = rule(taken.size());
            List<Problem> problems = new ArrayList<>();
            LogicReader.read(new PackFile("sample/rules.drl", HEAD + rule), problems);
            boolean unused =
                    problems.stream().allMatch(problem -> problem.what().contains("imported"));
            if (unused) {
                taken.add(rule);
            }
        }
        assertThat(taken).as("enough was taken to try the compiler with").hasSize(120);

        if (!compiles(String.join("", taken))) {
            assertThat(taken)
                    .as("what the grammar takes and the compiler refuses")
                    .allMatch(this::compiles);
        }
    }

    private boolean compiles(String rules) {
        try {
            Path pack = copy();
            Files.writeString(pack.resolve("sample/rules.drl"), HEAD + rules);
            Checker.of(List.of(PackFolders.read(pack, BundledPacks.sources())), new Cache(folder.resolve("cache")));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidPack | RuntimeException e) {
            return false;
        }
    }

    private String rule(int number) {
        StringBuilder rule = new StringBuilder("rule \"SMP-1 rule " + number + "\" when\n");
        int conditions = 1 + random.nextInt(3);
        for (int i = 0; i < conditions; i++) {
            rule.append("  ").append(condition(i, 2)).append('\n');
        }
        return rule.append("then verdicts.violated(\"SMP-1\", null); end\n").toString();
    }

    private String condition(int number, int depth) {
        switch (random.nextInt(depth == 0 ? 3 : 7)) {
            case 3:
                return "not " + fact("", depth);
            case 4:
                return "exists (" + fact("", depth) + " and " + fact("", depth) + ")";
            case 5:
                return "(" + condition(10 + number, depth - 1) + " or " + condition(20 + number, depth - 1) + ")";
            case 6:
                return "accumulate(Envelope(place == \"A\", $a" + number + " : amount); $s" + number + " : sum($a"
                        + number + ")" + pick("", "; $s" + number + " > 3", "; $s" + number + " - 2 > 3 * 4") + ")";
            default:
                return fact("$f" + number + " : ", depth);
        }
    }

    private String fact(String name, int depth) {
        String type = pick(TEXTS.keySet().stream().sorted().toArray(String[]::new));
        List<String> parts = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            parts.add(truth(type, 1 + depth));
        }
        return name + type + "(" + String.join(", ", parts) + ")";
    }

    private String truth(String type, int depth) {
        String text = pick(TEXTS.getOrDefault(type, List.of()).toArray(String[]::new));
        String number = NUMBERS.get(type);
        String flag = TRUTHS.get(type);
        if (depth > 0 && random.nextInt(4) == 0) {
            return pick("(%s && %s)", "(%s || %s)", "%s && %s", "%s || %s", "!(%s || %s)")
                    .formatted(truth(type, depth - 1), truth(type, depth - 1));
        }
        return switch (random.nextInt(7)) {
            case 0 -> text + pick(" == ", " != ") + pick("\"SMP-1\"", "null", text);
            case 1 -> text + pick(" in (", " not in (") + pick("\"SMP-1\")", "\"SMP-1\", \"SMP-1\")");
            case 2 ->
                number == null
                        ? text + " != null"
                        : sum(number, 2) + pick(" < ", " >= ", " == ", " != ") + sum(number, 2);
            case 3 -> flag == null ? text + " == \"SMP-1\"" : pick("", "!") + flag;
            case 4 ->
                type.equals("Provision") ? "stance" + pick(" == ", " != ") + "Stance.BREACHES" : text + " == \"SMP-1\"";
            case 5 -> type.equals("ContractOutcome") ? "focus in (Focus.PATIENT)" : text + " != \"SMP-1\"";
            default -> number == null ? text + " == \"SMP-1\"" : number + " != null";
        };
    }

    private String sum(String number, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return pick("%s + %s", "%s - %s", "%s * %s", "(%s + %s)", "(%s - %s)")
                    .formatted(sum(number, depth - 1), sum(number, depth - 1));
        }
        return pick(number, number, "3", "-3", "0.5", "10000000000");
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }

    private Path copy() throws IOException {
        Path to = folder.resolve("harmless");
        try (Stream<Path> files = Files.walk(HARMLESS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(HARMLESS.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
        return to;
    }
}
