package org.ringfence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;

/** Rules that say only what rules may say, and would still match to the end of time, or of memory. */
class EndlessRulesTest {
    private static final String LOGIC = """
            package org.ringfence.rules.endless;
            import org.ringfence.facts.Provision;
            global org.ringfence.facts.Verdicts verdicts

            rule "everything goes together with everything"
            when
              exists Provision(rule == "join")
              $a : Provision(rule == "many") Provision(rule == "many") Provision(rule == "many") Provision(rule == "many")
            then
              verdicts.violated("SMP-1", $a);
            end

            rule "nothing is to be found among everything"
            when
              exists Provision(rule == "not")
              not (Provision($a : rule, rule == "many") and Provision(rule == $a) and Provision(rule == $a) and Provision(rule == $a)
                and Provision(rule == $a, rule == "none"))
            then
              verdicts.violated("SMP-1", null);
            end

            rule "everything is counted for everything"
            when
              exists Provision(rule == "accumulate")
              Provision(rule == "many", $s : stance) Provision(rule == "many")
              accumulate(Provision(rule == "many", stance == $s); $count : count(); $count > 0)
            then
              verdicts.violated("SMP-1", null);
            end

            rule "a word that ends"
            when
              $a : Provision(rule == "few")
            then
              verdicts.violated("SMP-1", $a);
            end
            """;

    private static RuleBase rules;

    @BeforeAll
    static void compile() throws Exception {
        Pack pack = new Pack(
                "endless",
                "1.0.0",
                "0",
                "Endless",
                LocalDate.of(2026, 1, 1),
                null,
                List.of(new PackFamily(
                        "sample", List.of(), List.of(), new PackFile("sample/rules.drl", LOGIC), null, null, null)));
        rules = RuleBase.load(RuleCompiler.compile(List.of(pack)), Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"join", "not", "accumulate"})
    void rulesThatMatchWithoutEndAreStopped(String kind) {
        List<Provision> facts = IntStream.rangeClosed(0, 2000)
                .mapToObj(i -> provision(i == 0 ? kind : "many"))
                .toList();

        assertThatThrownBy(() -> rules.judge(facts, List.of()))
                .isInstanceOf(JudgementTimeout.class)
                .hasMessageContaining("matches far too much");
    }

    @Test
    void rulesThatEndAreNotTouched() throws Exception {
        List<Provision> few =
                IntStream.range(0, 2000).mapToObj(i -> provision("few")).toList();

        assertThat(rules.judge(few, List.of())).hasSize(2000);
    }

    private static Provision provision(String rule) {
        return new Provision(
                rule, Stance.BREACHES, Certainty.CERTAIN, new Location("1", null, 0, 0, 0, 0, 1, "x"), List.of());
    }
}
