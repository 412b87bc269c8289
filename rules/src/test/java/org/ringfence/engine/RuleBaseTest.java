package org.ringfence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Parameter;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFile;

class RuleBaseTest {
    private static final String HEAD = """
            package org.ringfence.rules.sample.profit
            import org.ringfence.facts.Provision
            import org.ringfence.facts.Stance
            import org.ringfence.facts.Parameter
            global org.ringfence.facts.Verdicts verdicts
            """;

    @Test
    void aRuleReportsWhatItMatches() throws Exception {
        RuleBase base = RuleBase.load(RuleCompiler.compile(List.of(pack(HEAD + """
                                rule "PRF-2 a clause permits distribution"
                                when
                                  Parameter(id == "PRF-2.limit", $limit : number)
                                  $p : Provision(rule == "PRF-2", stance == Stance.BREACHES, settled)
                                then
                                  verdicts.violated("PRF-2", $p, "limit", $limit);
                                end
                                """))), Duration.ofSeconds(5));
        Provision breach = provision(Certainty.CERTAIN);

        List<Judgement> judgements = base.judge(
                List.of(breach, provision(Certainty.UNSURE)),
                List.of(new Parameter("PRF-2.limit", BigDecimal.TEN, List.of())));

        assertThat(judgements).hasSize(1);
        assertThat(judgements.get(0).fact()).isSameAs(breach);
        assertThat(judgements.get(0).arguments()).containsEntry("limit", BigDecimal.TEN);
    }

    @Test
    void rulesThatShareConditionsFireWhateverOtherPacksHold() throws Exception {
        String shared = """
                import org.ringfence.facts.Statement
                rule "A-1 nothing is stated" when
                  Provision(rule == "A-1")
                  $p : Provision(rule == "PRF-2")
                  not Statement(subject == "a")
                then verdicts.satisfied("A-1", $p); end
                rule "A-1 something is stated" when
                  Provision(rule == "A-1")
                  $p : Provision(rule == "PRF-2")
                  Statement(subject == "a")
                then verdicts.violated("A-1", $p); end
                """;
        String larger = "import org.ringfence.facts.Vote\n"
                + IntStream.range(0, 3)
                        .mapToObj(i -> "rule \"B-" + i + "\" when $v : Vote(member == \"" + i
                                + "\") then verdicts.satisfied(\"B-1\", $v); end\n")
                        .collect(Collectors.joining());
        RuleBase base = RuleBase.load(
                RuleCompiler.compile(List.of(
                        pack("small", HEAD + shared), pack("large", HEAD.replace("profit", "parity") + larger))),
                Duration.ofSeconds(5));
        Provision clause = provision(Certainty.CERTAIN);
        Provision other = new Provision("A-1", Stance.MENTIONS, Certainty.CERTAIN, clause.at(), List.of());

        assertThat(base.judge(List.of(other, clause), List.of()))
                .extracting(Judgement::kind)
                .containsExactly(Judgement.Kind.SATISFIED);
    }

    @Test
    void aRuleThatDoesNotCompileIsNamed() {
        assertThatThrownBy(() ->
                        RuleCompiler.compile(List.of(pack(HEAD + "rule \"X\" when Provision(nonsense == 1) then end"))))
                .isInstanceOf(InvalidPack.class)
                .hasMessageContaining("profit/rules.drl");
    }

    private static Provision provision(Certainty certainty) {
        return new Provision(
                "PRF-2",
                Stance.BREACHES,
                certainty,
                new Location("6.1", null, 0, 0, 0, 0, 1, "x"),
                List.of("a phrase"));
    }

    private static Pack pack(String drl) {
        return pack("sample", drl);
    }

    private static Pack pack(String id, String drl) {
        return new Pack(
                id,
                "1.0.0",
                "0",
                "Sample",
                LocalDate.of(2026, 1, 1),
                null,
                List.of(new PackFamily(
                        "profit", List.of(), List.of(), new PackFile("profit/rules.drl", drl), null, null, null)));
    }
}
