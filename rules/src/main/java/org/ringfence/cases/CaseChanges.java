package org.ringfence.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.check.Checker;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.pack.Case;
import org.ringfence.pack.CaseReader;
import org.ringfence.pack.Pack;
import org.ringfence.pack.PackFamily;

/**
 * Which of the cases beside newer rules end otherwise under them than under the older ones.
 *
 * @param count how many cases were tried under both
 * @param sentences one for each rule of a case that ends otherwise
 */
public record CaseChanges(int count, List<String> sentences) {
    public CaseChanges {
        sentences = List.copyOf(sentences);
    }

    /**
     * Tries every case of the newer packs under both.
     *
     * @param after the newer packs
     * @param older checks by the older rules
     * @param newer checks by the newer ones
     * @param drafts the whole drafts that cases name
     */
    public static CaseChanges between(List<Pack> after, Checker older, Checker newer, Drafts drafts) {
        CaseRunner runner = new CaseRunner(drafts);
        List<String> sentences = new ArrayList<>();
        int count = 0;
        for (Pack pack : after) {
            for (PackFamily family : pack.families()) {
                // Slips in the file are for rules test to name; what is left out there is left out here.
                for (Case one : CaseReader.read(family, new ArrayList<>())) {
                    count++;
                    changes(family, runner.run(one, older), runner.run(one, newer), sentences);
                }
            }
        }
        return new CaseChanges(count, sentences);
    }

    private static void changes(PackFamily family, CaseResult before, CaseResult after, List<String> sentences) {
        Case one = after.one();
        for (Map.Entry<String, RuleOutcome> rule : after.outcomes().entrySet()) {
            @Nullable RuleOutcome was = before.outcomes().get(rule.getKey());
            if (was == rule.getValue()) {
                continue;
            }
            Case.Expectation expected = one.expect().get(rule.getKey());
            boolean wanted = expected != null && expected.outcome() == rule.getValue();
            sentences.add(family.room() + ", “" + one.name() + "”: " + rule.getKey() + " was " + word(was) + " and is "
                    + word(rule.getValue()) + (wanted ? ", as the case expects" : ", which the case does not expect"));
        }
    }

    private static String word(@Nullable RuleOutcome outcome) {
        return outcome == null ? "not asked" : outcome.word().replace('-', ' ');
    }
}
