package org.ringfence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.logic.Logic;
import org.ringfence.logic.LogicReader;
import org.ringfence.logic.RandomRules;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;

/**
 * What the grammar of rule files takes, the compiler takes as well: nobody is told of a mistake in the compiler's own words. To try more rules,
 * forty with each seed, run with {@code -Dgrammar.seeds=500}.
 */
class GrammarTest {
    private static final int RULES = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("grammar.seeds", 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTakenIsCompiled(long seed) {
        RandomRules random = new RandomRules(seed);
        StringBuilder taken = new StringBuilder();
        int count = 0;
        for (int i = 0; count < RULES && i < 5_000; i++) {
            String rule = random.rule(count);
            if (problems(rule).isEmpty()) {
                taken.append(rule);
                count++;
            }
        }
        assertThat(count).as("enough was taken to try the compiler with").isEqualTo(RULES);

        RuleTexts rules = RuleTexts.of(List.of(read(taken.toString(), new ArrayList<>())));
        String failure = Compilation.of("grammar", rules).failure();
        assertThat(failure)
                .as(() -> "what the grammar takes and the compiler refuses: "
                        + Culprits.of("grammar", rules, failure, Duration.ofMinutes(1)) + "\n" + taken)
                .isEmpty();
    }

    private static List<Problem> problems(String rule) {
        List<Problem> problems = new ArrayList<>();
        read(rule, problems);
        return problems;
    }

    private static Logic read(String rules, List<Problem> problems) {
        return LogicReader.read(new PackFile("sample/rules.drl", RandomRules.head() + rules), problems);
    }
}
