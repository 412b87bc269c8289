package org.ringfence.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsageTest {
    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatWasMeant() {
        Ran ran = Ran.of("chek", "draft.md");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("chek").contains("Did you mean: ringfence check");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void helpListsTheCommands() {
        Ran ran = Ran.of("--help");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("check", "serve");
    }

    @Test
    void nothingToDoIsWrongUsage() {
        assertThat(Ran.of().exit()).isEqualTo(ExitCode.USAGE);
    }
}
