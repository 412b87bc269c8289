package org.ringfence.cases;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ringfence.cache.Cache;
import org.ringfence.check.Checker;
import org.ringfence.draft.Limits;
import org.ringfence.engine.RuleBase;
import org.ringfence.engine.RuleCache;
import org.ringfence.facts.Parameter;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.ParameterRow;
import org.ringfence.reading.Reader;
import org.ringfence.reading.learned.KeptVoice;
import org.ringfence.reading.learned.LearnedReading;
import org.ringfence.reading.phrases.PhraseBook;
import org.ringfence.reading.phrases.PhrasesHeard;

/** One family set up to be tested alone: no other family's rules or phrases need be compiled after an edit. */
final class FamilyBench {
    private final Pack alone;
    private final RuleBase rules;
    private final PhrasesHeard heard;
    private final KeptVoice learned;

    private FamilyBench(Pack alone, RuleBase rules, PhrasesHeard heard, KeptVoice learned) {
        this.alone = alone;
        this.rules = rules;
        this.heard = heard;
        this.learned = learned;
    }

    static FamilyBench of(Pack pack, PackFamily family, Cache cache) throws InvalidPack, IOException {
        Pack alone = with(pack, family);
        List<Pack> packs = List.of(alone);
        // Rules load while phrases and models do.
        CompletableFuture<RuleBase> rules = CompletableFuture.supplyAsync(RuleCache.prepare(packs, cache));
        PhrasesHeard heard = PhraseBook.of(packs, cache).heard();
        KeptVoice learned = LearnedReading.kept(packs, cache, pack.id() + "-" + family.room());
        return new FamilyBench(alone, rules.join(), heard, learned);
    }

    /** The phrases, with a note of which of them have spoken. */
    PhrasesHeard heard() {
        return heard;
    }

    Checker checker() {
        return checker(alone);
    }

    /** A checker for which one threshold is another. */
    Checker checker(Parameter instead) {
        PackFamily family = alone.families().get(0);
        List<ParameterRow> rows = family.rows().stream()
                .map(row -> row.parameter().id().equals(instead.id())
                        ? new ParameterRow(instead, row.unit(), row.reason(), row.line())
                        : row)
                .toList();
        return checker(with(
                alone,
                new PackFamily(
                        family.room(),
                        family.cards(),
                        rows,
                        family.logic(),
                        family.phrases(),
                        family.cases(),
                        family.examples())));
    }

    /** A threshold with another value. */
    static Parameter moved(Parameter parameter, BigDecimal value) {
        return new Parameter(parameter.id(), value, List.of(value.toPlainString()));
    }

    /** To be called when no more will be checked: the next test of the family need not ask the models again. */
    void close() {
        learned.keep().run();
    }

    private Checker checker(Pack pack) {
        return new Checker(List.of(pack), rules, new Reader(List.of(heard.voice(), learned.voice())), Limits.STANDARD);
    }

    private static Pack with(Pack pack, PackFamily family) {
        return new Pack(
                pack.id(),
                pack.version(),
                pack.digest(),
                pack.title(),
                pack.validFrom(),
                pack.validUntil(),
                List.of(family),
                pack.longestWaiverDays());
    }
}
