package org.ringfence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.draft.Location;
import org.ringfence.facts.CentralItem;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Envelope;
import org.ringfence.facts.Fact;
import org.ringfence.facts.PlaceServed;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;

/** Rules that say only what rules may say, and would still match to the end of time, or of memory. */
class EndlessRulesTest {
    private static final String LOGIC = """
            package org.ringfence.rules.endless;
            import org.ringfence.facts.CentralItem;
            import org.ringfence.facts.Envelope;
            import org.ringfence.facts.PlaceServed;
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

            rule "nothing is reckoned with"
            when
              $e : Envelope($amount : amount)
            then
              verdicts.violated("SMP-1", $e, "amount", $amount.abs());
            end

            rule "nothing is compared"
            when
              $i : CentralItem($amount : amount, amount + $amount - 3 > 1)
            then
              verdicts.violated("SMP-1", $i);
            end

            rule "nothing is taken from an empty list"
            when
              exists Provision(rule == "list")
              accumulate($one : PlaceServed(name == "elsewhere"); $all : collectList($one))
              $p : PlaceServed(this == $all[0])
            then
              verdicts.violated("SMP-1", $p);
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

    /** A rule that fails has not cleared the draft. */
    @Test
    void aRuleThatFailsIsNamed() {
        Location at = provision("x").at();
        List<Fact> verdict = List.of(new Envelope("Torvale", "2027/28", null, false, at));
        List<Fact> condition = List.of(new CentralItem("Rent", "2027/28", null, at));
        List<Fact> list = List.of(provision("list"), new PlaceServed("Torvale", at));

        assertThat(Map.of("reckoned with", verdict, "compared", condition, "taken from an empty list", list))
                .allSatisfy((name, facts) -> assertThatThrownBy(() -> rules.judge(facts, List.of()))
                        .isInstanceOf(JudgementFault.class)
                        .hasMessageContaining("the rule “nothing is " + name + "”"));
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
