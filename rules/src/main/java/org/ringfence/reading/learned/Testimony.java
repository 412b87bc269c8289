package org.ringfence.reading.learned;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Stance;
import org.ringfence.reading.Opinion;

/**
 * Everything that was said of one clause, as numbers side by side: the linear model's answers, the tuned one's and what the reviewers'
 * phrases say. The order of the numbers is that of the weights in a {@link Judgement}.
 */
public final class Testimony {
    /** No single answer counts for more than this. */
    private static final double MOST = 8;

    /** What is taken for an answer to a question that a model was not taught. */
    private static final double UNTAUGHT = -6;

    private final Places linearPlaces;
    private final double[] linear;
    private final Places tunedPlaces;
    private final float @Nullable [] tuned;
    private final List<Opinion> phrases;

    /** @param phrases what the reviewers' phrases say of the clause */
    Testimony(Places linearPlaces, Places tunedPlaces, Evidence evidence, List<Opinion> phrases) {
        this.linearPlaces = linearPlaces;
        this.tunedPlaces = tunedPlaces;
        this.linear = evidence.linear();
        this.tuned = evidence.tuned();
        // Nobody has learned what a reviewer's own phrase is worth.
        this.phrases = phrases.stream().filter(phrase -> !phrase.own()).toList();
    }

    /** What was said of the clause breaking a family. */
    public double[] ofFamily(String family) {
        double[] said = new double[tuned == null ? 10 : 16];
        int n = 0;
        if (tuned != null) {
            said[n++] = tuned(family);
            said[n++] = most(tuned, tunedPlaces.rules(family), -1);
            said[n++] = most(tuned, tunedPlaces.met(family), -1);
            said[n++] = tuned("~" + family);
            said[n++] = tuned("*");
            said[n++] = linear(family);
            said[n++] = most(linear, linearPlaces.rules(family), -1);
            said[n++] = most(linear, linearPlaces.met(family), -1);
            said[n++] = most(tuned, tunedPlaces.families(), tunedPlaces.of(family));
            said[n++] = most(tuned, tunedPlaces.otherMet(family), -1);
            said[n++] = linear("~" + family);
            said[n++] = linear("*");
        } else {
            said[n++] = linear(family);
            said[n++] = most(linear, linearPlaces.rules(family), -1);
            said[n++] = most(linear, linearPlaces.met(family), -1);
            said[n++] = linear("~" + family);
            said[n++] = linear("*");
            said[n++] = most(linear, linearPlaces.families(), linearPlaces.of(family));
        }
        for (Opinion phrase : phrases) {
            if (LabelledClause.family(phrase.rule()).equals(family)) {
                hear(phrase, said, n);
            }
        }
        return said;
    }

    /**
     * What was said of the clause breaking a rule.
     *
     * @param verdict the log-odds of its breaking the family
     */
    public double[] ofRule(String rule, double verdict) {
        String family = LabelledClause.family(rule);
        double[] said = new double[tuned == null ? 10 : 13];
        int n = 0;
        said[n++] = bounded(verdict);
        if (tuned != null) {
            said[n++] = tuned(rule);
            said[n++] = bounded(tuned(rule) - most(tuned, tunedPlaces.rules(family), tunedPlaces.of(rule)));
            said[n++] = tuned("+" + rule);
        }
        said[n++] = linear(rule);
        said[n++] = bounded(linear(rule) - most(linear, linearPlaces.rules(family), linearPlaces.of(rule)));
        said[n++] = linear("+" + rule);
        for (Opinion phrase : phrases) {
            if (phrase.rule().equals(rule)) {
                hear(phrase, said, n);
            } else if (phrase.stance() == Stance.BREACHES
                    && LabelledClause.family(phrase.rule()).equals(family)) {
                said[n + 4] = Math.max(said[n + 4], phrase.strength());
            }
        }
        said[said.length - 1] = 1;
        return said;
    }

    /**
     * What was said of the clause meeting a rule.
     *
     * @param verdict the log-odds of its breaking the family
     */
    public double[] ofMet(String rule, double verdict) {
        String family = LabelledClause.family(rule);
        String met = "+" + rule;
        double[] said = new double[tuned == null ? 10 : 12];
        int n = 0;
        said[n++] = bounded(verdict);
        if (tuned != null) {
            said[n++] = tuned(met);
            said[n++] = bounded(tuned(met) - most(tuned, tunedPlaces.met(family), tunedPlaces.of(met)));
            said[n++] = tuned(rule);
            said[n++] = tuned("~" + family);
        } else {
            said[n++] = linear(rule);
            said[n++] = linear("~" + family);
        }
        said[n++] = linear(met);
        for (Opinion phrase : phrases) {
            if (phrase.rule().equals(rule)) {
                hear(phrase, said, n);
                if (phrase.overrules() && phrase.stance() == Stance.PROTECTS) {
                    said[n + 4] = 1;
                }
            }
        }
        said[said.length - 1] = 1;
        return said;
    }

    private static void hear(Opinion phrase, double[] said, int from) {
        int place = from + (phrase.stance() == Stance.BREACHES ? 0 : phrase.stance() == Stance.PROTECTS ? 1 : 2);
        said[place] = Math.max(said[place], phrase.strength());
        if (phrase.overrules() && phrase.stance() == Stance.BREACHES) {
            said[from + 3] = 1;
        }
    }

    private double tuned(String question) {
        int place = tunedPlaces.of(question);
        return tuned == null || place < 0 ? UNTAUGHT : bounded(tuned[place]);
    }

    private double linear(String question) {
        int place = linearPlaces.of(question);
        return place < 0 ? UNTAUGHT : bounded(linear[place]);
    }

    private static double most(float @Nullable [] answers, int[] places, int but) {
        double most = answers == null || places.length == 0 ? UNTAUGHT : -MOST;
        for (int place : places) {
            if (answers != null && place != but) {
                most = Math.max(most, answers[place]);
            }
        }
        return bounded(most);
    }

    private static double most(double[] answers, int[] places, int but) {
        double most = places.length == 0 ? UNTAUGHT : -MOST;
        for (int place : places) {
            if (place != but) {
                most = Math.max(most, answers[place]);
            }
        }
        return bounded(most);
    }

    private static double bounded(double answer) {
        return Math.max(-MOST, Math.min(MOST, answer));
    }
}
