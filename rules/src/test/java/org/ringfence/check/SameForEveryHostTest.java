package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.UnreadableDraft;

/** No rule on outcomes, budgets, transparency or profit is softer for one kind of host than for another. */
class SameForEveryHostTest {
    private static final Set<String> FAMILIES = Set.of("OUT", "BUD", "TRN", "PRF");
    private static final Checker CHECKER = Checker.bundled();

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theHostsKindChangesNothing(Fixture fixture) throws Exception {
        List<String> first = outcomes(fixture, HostKind.GP_FEDERATION);
        assertThat(first).hasSizeGreaterThan(20);
        for (HostKind kind : HostKind.values()) {
            assertThat(outcomes(fixture, kind)).as(kind.words()).isEqualTo(first);
        }
    }

    private static List<String> outcomes(Fixture fixture, HostKind kind) throws UnreadableDraft {
        Submission given = fixture.submission();
        Submission changed =
                new Submission(given.name(), given.bytes(), given.terms(), given.form(), kind, given.population());
        return CHECKER.check(changed, FixturesTest.OPTIONS).report().rules().stream()
                .filter(one -> FAMILIES.contains(one.rule().substring(0, 3)))
                .map(one -> one.rule() + " " + one.outcome().word())
                .collect(Collectors.toList());
    }
}
