package org.ringfence.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.pack.PackFamily;
import org.ringfence.pack.PackFiles;
import org.ringfence.pack.Problem;
import org.ringfence.pack.RuleCard;
import org.ringfence.pack.RuleKind;
import org.ringfence.reading.phrases.PhrasesHeard;

/** Rules that no case breaks or none meets, and phrases that none matches. */
final class Coverage {
    private final PackFiles files;
    private final PackFamily family;

    Coverage(PackFiles files, PackFamily family) {
        this.files = files;
        this.family = family;
    }

    List<Problem> rules(List<CaseResult> results) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (RuleCard card : family.cards()) {
            if (onlyStandsAside(card) || unwritten(card, results)) {
                continue;
            }
            if (ends(card, results, Set.of(RuleOutcome.VIOLATED))) {
                problems.add(problem(
                        card,
                        "no case breaks " + card.id(),
                        "add a case \"breach: …\" with expect: {" + card.id() + ": violated}"));
            }
            Set<RuleOutcome> good = card.kind() == RuleKind.DUTY
                    ? Set.of(RuleOutcome.SATISFIED)
                    : Set.of(RuleOutcome.SATISFIED, RuleOutcome.NO_BREACH_FOUND);
            if (card.kind() != RuleKind.NOTE && ends(card, results, good)) {
                problems.add(problem(
                        card,
                        "no case is in order by " + card.id(),
                        "add a case \"fine: …\" with expect: {" + card.id() + ": satisfied}"
                                + (card.kind() == RuleKind.DUTY ? "" : ", or no-breach-found")));
            }
        }
        return problems;
    }

    private static boolean ends(RuleCard card, List<CaseResult> results, Set<RuleOutcome> outcomes) {
        return results.stream()
                .filter(CaseResult::passes)
                .noneMatch(result -> outcomes.stream()
                                .anyMatch(
                                        outcome -> outcome == result.outcomes().get(card.id()))
                        && result.differences().stream()
                                .noneMatch(one -> one.rule().equals(card.id())));
    }

    /** Whether its cases are begun and not written yet, which they tell themselves. */
    private static boolean unwritten(RuleCard card, List<CaseResult> results) {
        return results.stream()
                .map(CaseResult::one)
                .anyMatch(one -> CaseRunner.unwritten(one) && one.expect().containsKey(card.id()));
    }

    /** Whether the logic can say of a rule only that it does not apply, because another command concludes it. */
    private boolean onlyStandsAside(RuleCard card) {
        String logic = family.logic().text();
        Pattern said = Pattern.compile("(\\w*)\\(\\s*\"" + Pattern.quote(card.id()) + "\"");
        List<String> ways =
                said.matcher(logic).results().map(match -> match.group(1)).toList();
        return !ways.isEmpty() && ways.stream().allMatch("notApplicable"::equals);
    }

    private Problem problem(RuleCard card, String what, String instead) throws IOException {
        String path = family.room() + "/rules.yaml";
        Pattern id = Pattern.compile("\\bid:\\s*\"?" + Pattern.quote(card.id()) + "\\b");
        return new Problem(path, files.line(path, id), what, instead);
    }

    /** @param silent the phrases that no case matches */
    static List<Problem> phrases(List<PhrasesHeard.Phrase> silent) {
        return silent.stream()
                .map(phrase -> {
                    int colon = phrase.place().lastIndexOf(':');
                    return new Problem(
                            phrase.place().substring(0, colon),
                            Integer.parseInt(phrase.place().substring(colon + 1)),
                            "nothing matches the phrase \"" + phrase.say() + "\" for " + phrase.rule(),
                            "add a case whose clause says it, or take the phrase out");
                })
                .toList();
    }
}
