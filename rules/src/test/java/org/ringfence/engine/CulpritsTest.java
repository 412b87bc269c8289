package org.ringfence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.logic.Logic;
import org.ringfence.logic.LogicReader;
import org.ringfence.logic.RandomRules;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;

/** Rules that the compiler makes nothing of are found and named. The grammar refuses most of these; here they are let through. */
class CulpritsTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String GOOD = "Vote(votes > 3)";
    private static final String CRASHES = "Vote($v : votes) Envelope(amount > $v + amount + 3)";

    /** The compiler throws, reports, writes what does not compile, and writes what must not be loaded. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                CRASHES,
                "Vote(because contains votes + 3)",
                "Vote($host : host) Envelope($host)",
                "Vote($at : at)"
            })
    void aRuleAtFaultIsNamedWithItsLineAndTheWayOut(String bad) {
        List<Problem> problems = culprits(LONG, file("a", GOOD, GOOD, bad, GOOD));

        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.file()).isEqualTo("a/rules.drl");
        assertThat(problem.line()).isEqualTo(line(3));
        assertThat(problem.what()).startsWith("rule “a 3” cannot be compiled (").doesNotContain("Exception", "drools");
        assertThat(problem.what()).hasSizeLessThan(150);
        assertThat(problem.instead()).startsWith("write it as simply as");
    }

    @Test
    void rulesOfSeveralFilesAreTold() {
        assertThat(culprits(LONG, file("a", GOOD, CRASHES), file("b", GOOD, GOOD), file("c", CRASHES)))
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("a/rules.drl:" + line(2), "c/rules.drl:" + line(1));
    }

    @Test
    void noMoreThanFiveAreTold() {
        String[] bad = new String[8];
        Arrays.fill(bad, CRASHES);

        assertThat(culprits(LONG, file("a", bad)))
                .extracting(Problem::line)
                .containsExactly(line(1), line(2), line(3), line(4), line(5));
    }

    @Test
    void whoWouldWaitTooLongIsToldAStretchOfTheFile() {
        assertThat(culprits(Duration.ZERO, file("a", GOOD, GOOD), file("b", GOOD, CRASHES)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what()).startsWith("one of the 4 rules from “a 1” to “b 2” cannot be compiled");
                    assertThat(problem.line()).isEqualTo(line(1));
                });
    }

    @Test
    void nothingIsSearchedForWhereTheMachineIsTooSmall() {
        RuleTexts rules = RuleTexts.of(List.of(file("a", GOOD)));

        assertThat(Culprits.of("test", rules, Compilation.NO_MEMORY, LONG))
                .singleElement()
                .satisfies(problem -> assertThat(problem.instead()).contains("more memory"));
    }

    private static List<Problem> culprits(Duration longest, Logic... files) {
        RuleTexts rules = RuleTexts.of(List.of(files));
        Compilation compilation = Compilation.of("test", rules);
        assertThat(compilation.jar()).isNull();
        return Culprits.of("test", rules, compilation.failure(), longest);
    }

    /** Each condition makes a rule of one line. */
    private static Logic file(String room, String... conditions) {
        StringBuilder text = new StringBuilder(RandomRules.head());
        for (int i = 0; i < conditions.length; i++) {
            text.append("rule \"%s %d\" when %s then verdicts.violated(\"SMP-1\", null); end\n"
                    .formatted(room, i + 1, conditions[i]));
        }
        return LogicReader.read(new PackFile(room + "/rules.drl", text.toString()), new ArrayList<>());
    }

    private static int line(int rule) {
        return (int) RandomRules.head().lines().count() + rule;
    }
}
