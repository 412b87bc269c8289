package org.ringfence.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.reading.learned.LabelledClause;

/**
 * What a reader said of one labelled clause.
 *
 * @param clause the clause with its labels
 * @param provisions what the reader made of it
 */
public record Answer(LabelledClause clause, List<Provision> provisions) {
    public Answer {
        provisions = List.copyOf(provisions);
    }

    /** The families that the clause's labels name. */
    Set<String> families() {
        Set<String> families = new TreeSet<>(clause.touches());
        families.addAll(clause.brokenFamilies());
        families.addAll(LabelledClause.families(clause.satisfies()));
        return families;
    }

    /** The same answer on some families alone. */
    Answer of(Set<String> families) {
        return new Answer(
                clause,
                provisions.stream()
                        .filter(provision -> families.contains(LabelledClause.family(provision.rule())))
                        .toList());
    }

    /** The rules that the reader says are broken, surely enough for a finding. */
    Set<String> found() {
        return rules(provision -> provision.settled() && provision.stance() == Stance.BREACHES);
    }

    /** The rules that the reader says are met, surely enough to count. */
    Set<String> met() {
        return rules(provision -> provision.settled() && provision.stance() == Stance.PROTECTS);
    }

    /** The rules for which the reader asks that a person look at the clause. */
    Set<String> listed() {
        return rules(provision -> !provision.settled() || provision.stance() == Stance.MENTIONS);
    }

    private Set<String> rules(java.util.function.Predicate<Provision> wanted) {
        Set<String> rules = new TreeSet<>();
        provisions.stream().filter(wanted).forEach(provision -> rules.add(provision.rule()));
        return rules;
    }

    /** A clause that breaks nothing, though it is about a rule's subject: the hard kind of good clause. */
    boolean nearMiss() {
        return clause.breaks().isEmpty() && !clause.touches().isEmpty();
    }

    /** A clause that no rule is about. */
    boolean boilerplate() {
        return clause.breaks().isEmpty() && clause.touches().isEmpty();
    }
}
