package org.ringfence.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ringfence.facts.Provision;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LearnedReading;

/** Counts how a reader's answers agree with the labels. */
final class Scorer {
    private Scorer() {}

    /**
     * Of families that no label names, neither here nor among the product's own clauses, labels say nothing: what a reader says of those is
     * left aside.
     *
     * @param worst how many mistakes of each kind to show at most
     */
    static Scores score(List<Answer> all, int worst) {
        Set<String> labelled = new TreeSet<>(LearnedReading.families());
        all.forEach(answer -> labelled.addAll(answer.families()));
        List<Answer> answers = all.stream().map(answer -> answer.of(labelled)).toList();
        Set<String> families = new TreeSet<>();
        Set<String> rules = new TreeSet<>();
        for (Answer answer : answers) {
            for (Set<String> named : List.of(
                    answer.clause().breaks(),
                    answer.clause().satisfies(),
                    answer.found(),
                    answer.met(),
                    answer.listed())) {
                rules.addAll(named);
            }
        }
        families.addAll(LabelledClause.families(rules));
        Map<String, Score> byFamily = new TreeMap<>();
        Map<String, Score> byRule = new TreeMap<>();
        Map<String, Score> met = new TreeMap<>();
        Score family = Score.NONE;
        Score breach = Score.NONE;
        Share comforted = new Share(0, 0);
        Share nearFlagged = new Share(0, 0);
        Share nearListed = new Share(0, 0);
        Share plainFlagged = new Share(0, 0);
        Share plainListed = new Share(0, 0);
        for (Answer answer : answers) {
            LabelledClause clause = answer.clause();
            Set<String> found = LabelledClause.families(answer.found());
            Set<String> listed = LabelledClause.families(answer.listed());
            for (String each : families) {
                boolean broken = clause.brokenFamilies().contains(each);
                family = family.plus(broken, found.contains(each), listed.contains(each));
                byFamily.merge(each, Score.NONE.plus(broken, found.contains(each), listed.contains(each)), Scorer::sum);
            }
            for (String rule : rules) {
                byRule.merge(
                        rule,
                        Score.NONE.plus(
                                clause.breaks().contains(rule),
                                answer.found().contains(rule),
                                answer.listed().contains(rule)),
                        Scorer::sum);
                met.merge(
                        rule,
                        Score.NONE.plus(
                                clause.satisfies().contains(rule),
                                answer.met().contains(rule),
                                answer.listed().contains(rule)),
                        Scorer::sum);
            }
            boolean breaks = !clause.breaks().isEmpty();
            breach = breach.plus(breaks, !found.isEmpty(), !listed.isEmpty());
            boolean touched = !found.isEmpty() || !listed.isEmpty();
            if (breaks) {
                comforted = comforted.plus(comforted(answer));
            } else if (answer.nearMiss()) {
                nearFlagged = nearFlagged.plus(!found.isEmpty());
                nearListed = nearListed.plus(touched);
            } else {
                plainFlagged = plainFlagged.plus(!found.isEmpty());
                plainListed = plainListed.plus(touched);
            }
        }
        return new Scores(
                answers.size(),
                family,
                byFamily,
                byRule,
                met,
                breach,
                comforted,
                nearFlagged,
                nearListed,
                plainFlagged,
                plainListed,
                mistakes(answers, worst));
    }

    private static Score sum(Score a, Score b) {
        return new Score(
                a.right() + b.right(), a.wrong() + b.wrong(), a.missed() + b.missed(), a.silent() + b.silent());
    }

    /** Whether a rule that the clause breaks is read as met, and no breach of that rule is found beside it. */
    private static boolean comforted(Answer answer) {
        Set<String> rules = new TreeSet<>(answer.met());
        rules.retainAll(answer.clause().breaks());
        rules.removeAll(answer.found());
        return !rules.isEmpty();
    }

    private static List<Scores.Mistake> mistakes(List<Answer> answers, int worst) {
        Map<Scores.Kind, List<Scores.Mistake>> kinds = new EnumMap<>(Scores.Kind.class);
        for (Answer answer : answers) {
            Set<String> missed = new TreeSet<>(answer.clause().brokenFamilies());
            missed.removeAll(LabelledClause.families(answer.found()));
            missed.removeAll(LabelledClause.families(answer.listed()));
            Set<String> wrong = LabelledClause.families(answer.found());
            wrong.removeAll(answer.clause().brokenFamilies());
            if (comforted(answer)) {
                Set<String> met = new TreeSet<>(answer.met());
                met.retainAll(answer.clause().breaks());
                add(kinds, Scores.Kind.COMFORTED, answer, met);
            }
            if (!missed.isEmpty()) {
                add(kinds, Scores.Kind.SILENTLY_MISSED, answer, missed);
            }
            if (!wrong.isEmpty()) {
                add(
                        kinds,
                        answer.boilerplate() ? Scores.Kind.BOILERPLATE_FLAGGED : Scores.Kind.WRONGLY_FLAGGED,
                        answer,
                        wrong);
            }
        }
        List<Scores.Mistake> all = new ArrayList<>();
        kinds.values().forEach(list -> all.addAll(list.subList(0, Math.min(worst, list.size()))));
        return all;
    }

    private static void add(
            Map<Scores.Kind, List<Scores.Mistake>> kinds, Scores.Kind kind, Answer answer, Set<String> subjects) {
        LabelledClause clause = answer.clause();
        List<String> because = kind == Scores.Kind.SILENTLY_MISSED
                ? List.of(clause.why())
                : answer.provisions().stream()
                        .filter(Provision::settled)
                        .sorted(Comparator.comparing(Provision::certainty))
                        .flatMap(provision -> provision.because().stream())
                        .distinct()
                        .toList();
        kinds.computeIfAbsent(kind, k -> new ArrayList<>())
                .add(new Scores.Mistake(
                        clause.author(), clause.id(), kind, List.copyOf(subjects), clause.text(), because));
    }
}
