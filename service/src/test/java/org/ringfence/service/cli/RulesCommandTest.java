package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesCommandTest {
    @Test
    void listsEveryRuleByPack() {
        Ran ran = Ran.of("rules", "list");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("bma-red-lines 1.", "PRF-2", "gp-leadership 1.", "LED-1", "red-line", "duty");
    }

    @Test
    void showsARuleWithItsSourceAndRemedy() {
        Ran ran = Ran.of("rules", "show", "prf-2");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("PRF-2", "bma-gpce-2026, Red line 5", "remedy", "why")
                .doesNotContain("PRF-3 ");
    }

    @Test
    void aMistypedRuleIsAnsweredWithTheOneThatWasMeant() {
        Ran ran = Ran.of("rules", "show", "PRF2");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("did you mean PRF-2?");
    }

    @Test
    void explainSaysTheSame() {
        assertThat(Ran.of("explain", "PRF-2")).isEqualTo(Ran.of("rules", "show", "PRF-2"));
    }

    @Test
    void aMistypedActionIsAnsweredWithTheOneThatWasMeant() {
        assertThat(Ran.of("rules", "lst").err()).contains("Did you mean: ringfence rules list?");
    }
}
