package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Gap;
import org.ringfence.facts.Stance;
import org.ringfence.reading.ClauseInContext;
import org.ringfence.reading.Opinion;
import org.ringfence.reading.Voice;

/** What was learned from labelled clauses, as a voice: it says how probable it is that a clause breaks or meets a rule, and why. */
final class LearnedVoice implements Voice {
    /** The name this voice gives itself. */
    static final String NAME = "learned";

    /** A breach less probable than this is not mentioned. */
    private static final double LEAST_BREACH = 0.14;

    /** A protection less probable than this is not mentioned. */
    private static final double LEAST_MET = 0.05;

    private final ClauseModel model;
    private final Judge judge;
    private final Deciding deciding;
    private final Nearest nearest;
    private final @Nullable LearnedVoice fast;

    /**
     * @param model answers the questions
     * @param judge weighs the answers and what the phrases say
     * @param deciding finds the words that decide
     * @param nearest finds the labelled clause most like one
     * @param fast the voice where speed is asked for; null where this one is fast
     */
    LearnedVoice(ClauseModel model, Judge judge, Deciding deciding, Nearest nearest, @Nullable LearnedVoice fast) {
        this.model = model;
        this.judge = judge;
        this.deciding = deciding;
        this.nearest = nearest;
        this.fast = fast;
    }

    @Override
    public List<Opinion> read(ClauseInContext context) {
        return read(context, List.of());
    }

    @Override
    public List<Opinion> read(ClauseInContext context, List<Opinion> heard) {
        Clauses clause = Clauses.of(context);
        if (clause.text().codePoints().noneMatch(Character::isLetter)) {
            return List.of();
        }
        Targets targets = model.targets();
        List<Opinion> opinions = new ArrayList<>();
        Evidence evidence = model.evidence(clause, suspected(heard));
        Deciding.Look look = null;
        for (Map.Entry<Integer, Double> entry : judge.verdicts(evidence, heard).entrySet()) {
            int target = entry.getKey();
            double strength = Odds.probability(entry.getValue());
            boolean met = targets.isMet(target);
            if (strength >= (met ? LEAST_MET : LEAST_BREACH)) {
                look = look == null ? deciding.at(clause) : look;
                Deciding.Span span = look.span(targets.names().get(target));
                opinions.add(
                        opinion(context.clause(), target, met ? Stance.PROTECTS : Stance.BREACHES, strength, span));
            }
        }
        return opinions;
    }

    @Override
    public boolean weighs(String rule, Stance stance) {
        return stance == Stance.PROTECTS ? judge.knowsMet(rule) : judge.knows(rule);
    }

    private static boolean suspected(List<Opinion> heard) {
        return heard.stream().anyMatch(opinion -> opinion.stance() == Stance.BREACHES);
    }

    @Override
    public Voice fast() {
        return fast == null ? this : fast;
    }

    @Override
    public Voice remembering() {
        Remembering remembering = new Remembering(model, fast == null ? null : fast.model);
        return new LearnedVoice(remembering, judge, deciding, nearest, fast);
    }

    @Override
    public Voice sharing() {
        return shared();
    }

    private LearnedVoice shared() {
        return new LearnedVoice(new Sharing(model), judge, deciding, nearest, fast == null ? null : fast.shared());
    }

    @Override
    public List<Gap> gaps() {
        return model instanceof Remembering remembering ? remembering.gaps() : List.of();
    }

    @Override
    public boolean readsFigures() {
        return false;
    }

    private Opinion opinion(Clause clause, int target, Stance stance, double strength, Deciding.Span span) {
        Targets targets = model.targets();
        String words = clause.text().substring(span.start(), span.end());
        List<String> because = List.of("the words “" + words + "” read like clauses whose label says that they "
                + (stance == Stance.BREACHES ? "break " : "meet ") + targets.rule(target));
        return new Opinion(
                NAME, targets.rule(target), stance, strength, false, false, span.start(), span.end(), because);
    }

    @Override
    public List<String> explain(ClauseInContext context, Opinion opinion) {
        Targets targets = model.targets();
        for (int target = 0; target < targets.names().size(); target++) {
            boolean same = !targets.isFamily(target)
                    && !targets.isHelp(target)
                    && targets.rule(target).equals(opinion.rule())
                    && targets.isMet(target) == (opinion.stance() == Stance.PROTECTS);
            if (same) {
                String example = nearest.quote(
                        targets.names().get(target), Clauses.of(context).text());
                String deed = opinion.stance() == Stance.BREACHES ? "breaks" : "meets";
                return example.isEmpty()
                        ? List.of()
                        : List.of(
                                "nearest labelled clause that " + deed + " " + opinion.rule() + ": “" + example + "”");
            }
        }
        return List.of();
    }
}
