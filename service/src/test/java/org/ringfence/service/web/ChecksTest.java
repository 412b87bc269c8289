package org.ringfence.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ringfence.check.CheckOptions;
import org.ringfence.check.Checker;
import org.ringfence.check.DraftSource;
import org.ringfence.check.Submission;
import org.ringfence.draft.ContractForm;
import org.ringfence.finding.Severity;
import org.ringfence.service.inforce.RulesInForce;
import org.springframework.util.unit.DataSize;

class ChecksTest {
    private static final CheckOptions OPTIONS =
            new CheckOptions(Severity.SAFEGUARD, false, LocalDate.parse("2026-12-01"));

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void whoeverComesWhenEveryPlaceIsTakenIsTurnedAway() throws InterruptedException {
        Checks checks = checks(Duration.ofMinutes(5));
        CompletableFuture<?> working = CompletableFuture.runAsync(() -> checks.check(List.of(held()), OPTIONS, false));
        started.await();
        CompletableFuture<?> waiting = CompletableFuture.runAsync(() -> checks.check(List.of(held()), OPTIONS, false));
        while (checks.waiting() == 0) {
            Thread.onSpinWait();
        }

        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> checks.check(List.of(held()), OPTIONS, false));

        assertThat(refused.code()).isEqualTo(ProblemCode.BUSY);
        released.countDown();
        CompletableFuture.allOf(working, waiting).join();
        checks.destroy();
    }

    @Test
    void aCheckThatDoesNotEndIsGivenUp() {
        Checks checks = checks(Duration.ofMillis(20));

        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> checks.check(List.of(held()), OPTIONS, false));

        assertThat(refused.code()).isEqualTo(ProblemCode.TOO_SLOW);
        checks.destroy();
    }

    private static Checks checks(Duration time) {
        return new Checks(
                new RulesInForce(Checker.bundled()),
                new ServiceLimits(
                        DataSize.ofMegabytes(64), 50, 1, 1, time, Duration.ofSeconds(20), DataSize.ofKilobytes(4)));
    }

    /** A draft that takes as long to load as the test wants. */
    private DraftSource held() {
        return new DraftSource() {
            @Override
            public String name() {
                return "held.md";
            }

            @Override
            public Submission load() {
                started.countDown();
                try {
                    released.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                byte[] text = "1. The Provider shall keep records.".getBytes(StandardCharsets.UTF_8);
                return new Submission("held.md", text, null, ContractForm.SNP, null, null);
            }
        };
    }
}
