package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final double leastBreach;

    private final @Nullable LearnedVoice fast;
    /** A protection less probable than this is not mentioned: a model never clears a red line on a hunch. */
    private static final double LEAST_MET = 0.5;

    private final ClauseModel model;
    private final Deciding deciding;
    private final Nearest nearest;

    /**
     * @param model answers the questions
     * @param deciding finds the words that decide
     * @param nearest finds the labelled clause most like one
     * @param leastBreach from which probability on a breach is mentioned
     * @param fast the voice where speed is asked for; null where this one is fast
     */
    LearnedVoice(
            ClauseModel model, Deciding deciding, Nearest nearest, double leastBreach, @Nullable LearnedVoice fast) {
        this.fast = fast;
        this.model = model;
        this.deciding = deciding;
        this.nearest = nearest;
        this.leastBreach = leastBreach;
    }

    @Override
    public List<Opinion> read(ClauseInContext context) {
        Clauses clause = Clauses.of(context);
        if (clause.text().codePoints().noneMatch(Character::isLetter)) {
            return List.of();
        }
        double[] logOdds = model.logOdds(clause);
        Targets targets = model.targets();
        Map<String, Double> families = new HashMap<>();
        Map<String, Integer> likeliest = new HashMap<>();
        for (int t = 0; t < logOdds.length; t++) {
            if (targets.isFamily(t)) {
                families.put(targets.rule(t), Odds.probability(logOdds[t]));
            } else if (!targets.isMet(t) && !targets.isHelp(t)) {
                Integer best = likeliest.get(targets.family(t));
                if (best == null || logOdds[t] > logOdds[best]) {
                    likeliest.put(targets.family(t), t);
                }
            }
        }
        List<Opinion> opinions = new ArrayList<>();
        for (int t = 0; t < logOdds.length; t++) {
            if (targets.isFamily(t) || targets.isHelp(t)) {
                continue;
            }
            double strength = Odds.probability(logOdds[t]);
            if (targets.isMet(t)) {
                if (strength >= LEAST_MET) {
                    opinions.add(opinion(context.clause(), clause, t, Stance.PROTECTS, strength));
                }
                continue;
            }
            double family = families.getOrDefault(targets.family(t), strength);
            boolean top = likeliest.getOrDefault(targets.family(t), -1) == t;
            strength = top ? family : Math.min(family, strength);
            if (strength >= leastBreach) {
                opinions.add(opinion(context.clause(), clause, t, Stance.BREACHES, strength));
            }
        }
        return opinions;
    }

    @Override
    public Voice fast() {
        return fast == null ? this : fast;
    }

    @Override
    public Voice remembering() {
        Remembering remembering = new Remembering(model, fast == null ? null : fast.model);
        return new LearnedVoice(remembering, deciding, nearest, leastBreach, fast);
    }

    @Override
    public Voice sharing() {
        return shared();
    }

    private LearnedVoice shared() {
        return new LearnedVoice(
                new Sharing(model), deciding, nearest, leastBreach, fast == null ? null : fast.shared());
    }

    @Override
    public List<Gap> gaps() {
        return model instanceof Remembering remembering ? remembering.gaps() : List.of();
    }

    @Override
    public boolean readsFigures() {
        return false;
    }

    private Opinion opinion(Clause clause, Clauses read, int target, Stance stance, double strength) {
        Targets targets = model.targets();
        Deciding.Span span = deciding.span(read, targets.names().get(target));
        String words = clause.text().substring(span.start(), span.end());
        List<String> because = List.of("the words “" + words + "” read like clauses whose label says that they "
                + (stance == Stance.BREACHES ? "break " : "meet ") + targets.rule(target));
        String voice = model.findsAlone(target) ? Opinion.TUNED : NAME;
        return new Opinion(voice, targets.rule(target), stance, strength, false, span.start(), span.end(), because);
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
