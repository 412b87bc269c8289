package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.service.inforce.RulesWatch;

/** A rule that the grammar takes and the compiler does not: whoever wrote it is told which it is, by whatever command meets it first. */
class UncompilableRulesTest {
    private static final Path PACKS = Path.of("../rules/packs");
    private static final String RULES = "gp-leadership/leadership/rules.drl";
    /** Nobody would write this; what people would write, the grammar refuses. */
    private static final String BAD = """

            rule "LED-1 a number among reasons"
            when
              $vote : Vote(because contains votes + 0)
            then
              verdicts.satisfied("LED-1", $vote);
            end
            """;

    @TempDir
    private Path folder;

    private Map<String, String> environment;
    private int line;

    @BeforeEach
    void copy() throws IOException {
        environment = Map.of("RINGFENCE_CACHE", folder.resolve("cache").toString());
        try (Stream<Path> files = Files.walk(PACKS.resolve("gp-leadership"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("packs").resolve(PACKS.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Files.copy(PACKS.resolve("sources.yaml"), folder.resolve("packs/sources.yaml"));
        Files.copy(Path.of("../test-fixtures/drafts/snp-quillhaven-breaches.md"), folder.resolve("draft.md"));
    }

    private void add(String rule) throws IOException {
        Path rules = folder.resolve("packs").resolve(RULES);
        String text = Files.readString(rules);
        line = (int) text.lines().count() + 2;
        Files.writeString(rules, text + rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check draft.md --rules packs",
                "rules lint packs",
                "rules test packs/gp-leadership",
                "rules publish packs",
                "serve --port 0 --rules packs"
            })
    void theRuleAtFaultIsNamed(String command) throws IOException {
        add(BAD);

        Ran ran = Ran.with(environment, folder, command.split(" "));

        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.INVALID_PACK);
        assertThat(ran.out() + ran.err())
                .contains("leadership/rules.drl:" + line + ": rule “LED-1 a number among reasons” cannot be compiled (")
                .contains("): write it as simply as the rules that come with Ringfence")
                .doesNotContain("Exception", "\tat ", "internal error", "org.drools");
    }

    @Test
    void aServiceIsToldWhyItKeepsTheRulesFromBefore() throws Exception {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                false,
                false,
                folder,
                environment,
                Clock.systemUTC());
        WatchedPacks watched = new WatchedPacks(new PackChoice(List.of("packs"), terminal), terminal);
        assertThat(watched.load().packs()).hasSize(1);
        add(BAD);

        assertThatThrownBy(watched::load)
                .isInstanceOf(RulesWatch.Refused.class)
                .hasMessageContaining("rule “LED-1 a number among reasons” cannot be compiled");
    }

    @Test
    void whatLintHasCompiledIsKeptForTheCheck() throws IOException {
        add(BAD.replace("votes + 0", "\"a reason\""));

        assertThat(Ran.with(environment, folder, "rules", "lint", "packs/gp-leadership")
                        .out())
                .isEqualTo("nothing is wrong with one pack\n");
        try (Stream<Path> kept = Files.list(folder.resolve("cache"))) {
            assertThat(kept).anyMatch(file -> file.getFileName().toString().startsWith("rules-"));
        }
    }
}
