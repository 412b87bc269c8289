package org.ringfence.service.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.check.Checker;
import org.ringfence.draft.Limits;
import org.ringfence.engine.BundledRules;
import org.ringfence.pack.BundledPacks;
import org.ringfence.pack.Pack;
import org.ringfence.reading.Reader;

class RulesWatchTest {
    private static final List<Pack> PACKS = BundledPacks.load();
    private final List<String> log = new ArrayList<>();
    private final Source source = new Source();
    private final Checker before = checker(PACKS);
    private final RulesInForce rules = new RulesInForce(before);
    private final RulesWatch watch = new RulesWatch(rules, source, log::add);

    private static final class Source implements RulesWatch.Source {
        private String print = "1";
        private Checker next = checker(PACKS);
        private String refusal = "";
        private int loads;

        @Override
        public String fingerprint() {
            return print;
        }

        @Override
        public Checker load() throws RulesWatch.Refused {
            loads++;
            if (refusal.equals("fault")) {
                throw new IllegalStateException("fault");
            }
            if (!refusal.isEmpty()) {
                throw new RulesWatch.Refused(refusal);
            }
            return next;
        }
    }

    private static Checker checker(List<Pack> packs) {
        return new Checker(packs, BundledRules.load(), new Reader(List.of()), Limits.STANDARD);
    }

    private void change(String print) {
        source.print = print;
        watch.look();
        watch.look();
    }

    @Test
    void unchangedFilesAreNotRead() {
        watch.look();
        watch.look();

        assertThat(source.loads).isZero();
    }

    @Test
    void filesThatAreStillBeingWrittenAreLeftAlone() {
        for (int i = 0; i < 5; i++) {
            source.print = "writing " + i;
            watch.look();
        }

        assertThat(source.loads).isZero();
        assertThat(rules.checker()).isSameAs(before);
    }

    @Test
    void goodRulesReplaceThoseInForce() {
        source.next = checker(PACKS.subList(0, 2));

        change("2");

        assertThat(rules.checker()).isSameAs(source.next);
        assertThat(rules.problem()).isEmpty();
        assertThat(log)
                .singleElement()
                .asString()
                .startsWith("the rules are replaced: " + PACKS.get(0).id());
    }

    @Test
    void badRulesLeaveTheLastGoodOnesInForce() {
        source.refusal = "profit/rules.yaml:3: unknown field";

        change("2");

        assertThat(rules.checker()).isSameAs(before);
        assertThat(rules.problem()).hasValue("profit/rules.yaml:3: unknown field");
        assertThat(log).singleElement().asString().contains("those from before stay in force", "rules.yaml:3");
    }

    @Test
    void aFaultInReadingIsARefusalAndTheWatchGoesOn() {
        source.refusal = "fault";
        change("2");
        assertThat(rules.problem()).isPresent();

        source.refusal = "";
        source.next = checker(PACKS.subList(0, 1));
        change("3");

        assertThat(rules.checker()).isSameAs(source.next);
        assertThat(rules.problem()).isEmpty();
    }

    @Test
    void takingABadChangeBackEndsTheProblem() {
        source.refusal = "bad";
        change("2");
        source.refusal = "";

        change("1");

        assertThat(rules.problem()).isEmpty();
        assertThat(rules.checker()).isSameAs(before);
    }
}
