package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.pack.BundledPacks;

/** Every rule is seen to break on one fixture and to hold, or to find nothing, on another. */
class EveryRuleHasAFixtureTest {
    /** Only two documents held against each other can break it: the comparison's own tests do. */
    private static final String PARITY_OF_EDITIONS = "PAR-4";
    /** A note that every IHO draft receives: nothing meets it, and other forms do not get it. */
    private static final String NOTE = "CON-6";

    private static final Set<RuleOutcome> GOOD = Set.of(RuleOutcome.SATISFIED, RuleOutcome.NO_BREACH_FOUND);

    @Test
    void everyRuleBreaksOnceAndHoldsOnce() throws Exception {
        Set<String> broken = new TreeSet<>();
        Set<String> good = new TreeSet<>();
        for (RuleResult result : results()) {
            if (result.outcome() == RuleOutcome.VIOLATED) {
                broken.add(result.rule());
            } else if (GOOD.contains(result.outcome())) {
                good.add(result.rule());
            }
        }
        Set<String> all = new TreeSet<>();
        BundledPacks.load().forEach(pack -> pack.cards().forEach(card -> all.add(card.id())));
        all.remove(PARITY_OF_EDITIONS);
        assertThat(broken).containsAll(all);
        all.remove(NOTE);
        assertThat(good).containsAll(all);
    }

    private static List<RuleResult> results() throws Exception {
        Checker checker = Checker.bundled();
        List<Submission> submissions = new ArrayList<>();
        Fixture.all().forEach(fixture -> submissions.add(fixture.submission()));
        try (Stream<Path> terms = Files.list(Path.of("../test-fixtures/terms"))) {
            for (Path file :
                    terms.filter(EveryRuleHasAFixtureTest::whole).sorted().toList()) {
                submissions.add(Submission.of(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        List<RuleResult> results = new ArrayList<>();
        for (Submission submission : submissions) {
            results.addAll(
                    checker.check(submission, FixturesTest.OPTIONS).report().rules());
        }
        return results;
    }

    private static boolean whole(Path file) {
        String name = file.getFileName().toString();
        return !name.contains("expected") && !name.startsWith("broken");
    }
}
