package org.ringfence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.draft.ContractForm;
import org.ringfence.facts.Contract;
import org.ringfence.facts.Parameter;
import org.ringfence.logic.Logic;
import org.ringfence.logic.LogicReader;
import org.ringfence.logic.RandomRules;
import org.ringfence.pack.PackFile;
import org.ringfence.pack.Problem;

/**
 * Sums that the grammar takes are judged as they are written. Drools leaves out brackets in some that the grammar refuses; a rule would then
 * judge by another sum than its author wrote, and nobody would be told.
 */
class SumsTest {
    private static final List<String> LEFT =
            List.of("x", "x + x", "x * x - x", "x - ( x + x )", "( x - x ) * x", "x * ( x - x )", "x - x - x");
    private static final List<String> RIGHT = List.of("x", "x + x", "x - x", "x * x");
    private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final int RULES = 60;

    @ParameterizedTest
    @CsvSource({"1, 7.5, 3.25", "2, 7, 3"})
    void aSumIsJudgedAsItIsWritten(long seed, BigDecimal years, BigDecimal most) throws Exception {
        Map<String, BigDecimal> values = Map.of(
                "termYears", years,
                "population", BigDecimal.valueOf(4),
                "$most", most,
                "$whole", BigDecimal.valueOf(2),
                "3", BigDecimal.valueOf(3),
                "-2", BigDecimal.valueOf(-2));
        List<String> things = values.keySet().stream().sorted().toList();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(RandomRules.head());
        List<String> expected = new ArrayList<>();
        for (int count = 0; count < RULES; ) {
            String left = filled(pick(LEFT, random), things, random);
            String order = pick(ORDER, random);
            String right = filled(pick(RIGHT, random), things, random);
            String id = "S-" + count;
            String rule = ("rule \"%s\" when Parameter(id == \"A\", $most : number)"
                            + " Parameter(id == \"B\", $whole : number.longValue)"
                            + " Contract(%s %s %s) then verdicts.violated(\"%s\", null); end\n")
                    .formatted(id, left, order, right, id);
            if (taken(rule)) {
                count++;
                text.append(rule);
                int difference = new Sum(left, values).value().compareTo(new Sum(right, values).value());
                if (holds(difference, order)) {
                    expected.add(id);
                }
            }
        }

        Compilation compiled = Compilation.of("sums", RuleTexts.of(List.of(read(text.toString(), new ArrayList<>()))));
        assertThat(compiled.failure()).isEmpty();
        byte[] jar = Objects.requireNonNull(compiled.jar());
        Contract contract = new Contract(ContractForm.SNP, null, null, 4, null, years, null);
        List<Parameter> parameters =
                List.of(new Parameter("A", most, List.of()), new Parameter("B", BigDecimal.valueOf(2), List.of()));
        assertThat(RuleBase.load(jar, Duration.ofSeconds(20)).judge(List.of(contract), parameters))
                .as(text.toString())
                .extracting(Judgement::rule)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean taken(String rule) {
        List<Problem> problems = new ArrayList<>();
        read(RandomRules.head() + rule, problems);
        return problems.isEmpty();
    }

    private static Logic read(String text, List<Problem> problems) {
        return LogicReader.read(new PackFile("sample/rules.drl", text), problems);
    }

    private static String filled(String shape, List<String> things, Random random) {
        String text = shape;
        while (text.contains("x")) {
            text = text.replaceFirst("x", pick(things, random).replace("$", "\\$"));
        }
        return text;
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static boolean holds(int difference, String order) {
        return switch (order) {
            case "==" -> difference == 0;
            case "!=" -> difference != 0;
            case "<" -> difference < 0;
            case "<=" -> difference <= 0;
            case ">" -> difference > 0;
            default -> difference >= 0;
        };
    }

    /** Reckons a sum as a reader of the rule would. */
    private static final class Sum {
        private final String[] words;
        private final Map<String, BigDecimal> values;
        private int at;

        Sum(String text, Map<String, BigDecimal> values) {
            this.words = text.split(" ");
            this.values = values;
        }

        BigDecimal value() {
            BigDecimal value = product();
            while (at < words.length && !words[at].equals(")")) {
                boolean plus = words[at++].equals("+");
                value = plus ? value.add(product()) : value.subtract(product());
            }
            return value;
        }

        private BigDecimal product() {
            BigDecimal value = one();
            while (at < words.length && words[at].equals("*")) {
                at++;
                value = value.multiply(one());
            }
            return value;
        }

        private BigDecimal one() {
            String word = words[at++];
            if (word.equals("(")) {
                BigDecimal inside = value();
                at++;
                return inside;
            }
            return values.getOrDefault(word, BigDecimal.ZERO);
        }
    }
}
