package org.ringfence.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.authoring.NewRule;
import org.ringfence.cache.Cache;
import org.ringfence.check.Checker;
import org.ringfence.pack.Case;
import org.ringfence.pack.CaseReader;
import org.ringfence.pack.InvalidPack;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFiles;
import org.ringfence.pack.Problem;

/**
 * Runs the cases of families.
 *
 * @param cache where what is worked out of the packs is kept
 * @param drafts the whole drafts that cases name
 */
public record Trials(Cache cache, Drafts drafts) {
    /**
     * Runs the cases of one family.
     *
     * @param files its pack
     * @param casesOnly whether what no case would notice is not asked for
     * @throws InvalidPack if the family's rules do not compile, or its phrases, labelled clauses or cases cannot be understood
     * @throws IOException if its files cannot be read, or the cache cannot be written
     */
    public Trial run(PackFiles files, PackFamily family, boolean casesOnly) throws InvalidPack, IOException {
        List<Problem> problems = new ArrayList<>();
        List<Case> cases = CaseReader.read(family, problems);
        if (!problems.isEmpty()) {
            throw new InvalidPack(files.pack().id(), problems);
        }
        FamilyBench bench = FamilyBench.of(files.pack(), family, cache);
        CaseRunner runner = new CaseRunner(drafts);
        Checker checker = bench.checker();
        List<CaseResult> results =
                cases.parallelStream().map(one -> runner.run(one, checker)).toList();
        List<Problem> unnoticed = new ArrayList<>();
        if (!casesOnly) {
            Coverage coverage = new Coverage(files, family);
            unnoticed.addAll(coverage.rules(results));
            if (!bench.heard().all()) {
                Labelled.read(files.text(family.room() + "/examples.jsonl").orElse(""), bench.heard());
            }
            unnoticed.addAll(Coverage.phrases(bench.heard().silent().stream()
                    .filter(phrase -> !phrase.say().contains(NewRule.MARK))
                    .toList()));
            unnoticed.addAll(new Thresholds(family, bench, runner).unnoticed(results));
        }
        bench.close();
        return new Trial(files.pack().id(), family.room(), results, Unfilled.in(files, family), unnoticed);
    }
}
