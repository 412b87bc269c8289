package org.ringfence.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Stance;

/** How sure the voices are together of what one clause does to one rule. */
final class Weighing {
    /** From here on one voice is a strong sign. */
    static final double STRONG = 0.6;

    /**
     * The same where another rule of the family is likelier broken by the clause, where reviewers are certain that a phrase of it guards
     * the very rule, or where it only says what a word means: mostly what the word does shows where it is used.
     */
    private static final double SURER = 0.75;

    /** Where a clause is no sentence of its own, the learned voice finds nothing. */
    private static final double NEVER = 2;

    /** From here on a learned voice alone is worth a person's look. */
    private static final double WORTH_A_LOOK = 0.3;

    /**
     * So sure must the learned voice be that a clause meets a rule, while nobody may think that it breaks the family. Of clauses by authors
     * held out of which this was so nineteen in twenty met the rule and one in a hundred broke it; of those with a phrase that
     * reviewers were certain of seven in ten and eight in a hundred.
     */
    private static final double MET = 0.7;

    /** From here on the learned voice alone has a person look whether a clause meets a rule. */
    private static final double MAY_MEET = 0.3;

    /**
     * Where a phrase that reviewers are certain of guards a rule, and the learned voice, which has heard it, all but rules it out that the
     * clause meets the rule, nobody need look: of 140 labelled clauses by authors held out that it gave less than one in ten, 8 did.
     */
    private static final double HARDLY = 0.05;

    /**
     * Where the learned voice, which has heard a phrase that reviewers are certain of, is less sure than this, the clause is for a person to
     * look at: among labelled clauses three in four of these broke nothing, and of those that were to meet a rule one in five met it.
     */
    static final double EVEN = 0.5;

    /** So sure must the learned voice be, which has heard the phrase, to confirm it. */
    private static final double CONFIRMS = 0.8;

    private final Map<Stance, List<Opinion>> said;
    private final Predicate<Stance> known;
    private final boolean several;
    private final boolean alone;
    private final boolean defines;
    private final double likeliest;

    /**
     * @param said what was said of the rule
     * @param known whether the learned voice knows what takes this stance to the rule
     * @param several whether it was heard beside the phrases. In a row of figures it is not: what a phrase says there of a rule that
     *     others know stays likely
     * @param alone whether the clause is such that the learned voice may find something without any phrase
     * @param defines whether the clause says what a word means
     * @param likeliest how sure the learned voice is of the rule of the family that the clause likeliest breaks
     */
    Weighing(
            Map<Stance, List<Opinion>> said,
            Predicate<Stance> known,
            boolean several,
            boolean alone,
            boolean defines,
            double likeliest) {
        this.said = said;
        this.known = known;
        this.several = several;
        this.alone = alone;
        this.defines = defines;
        this.likeliest = likeliest;
    }

    /** How sure the voices are, or null where what they say is not worth a person's look. */
    @Nullable
    Certainty certainty(Stance stance) {
        List<Opinion> some = said.getOrDefault(stance, List.of());
        boolean weighed = several && known.test(stance);
        Certainty certainty = switch (stance) {
            case BREACHES -> breach(some, weighed);
            case PROTECTS -> weighed && !unheard(some) ? weighedGuard(some) : guard(some);
            case MENTIONS -> mention(some, weighed);
        };
        boolean unconfirmed = !several && known.test(stance);
        return certainty == Certainty.CERTAIN && unconfirmed ? Certainty.LIKELY : certainty;
    }

    private @Nullable Certainty breach(List<Opinion> some, boolean weighed) {
        double phrases = strongest(some, true);
        double learned = strongest(some, false);
        if (some.stream().anyMatch(Opinion::overrules)) {
            if (weighed && learned < EVEN && !unheard(some)) {
                return Certainty.UNSURE;
            }
            boolean confirmed = !weighed || learned >= CONFIRMS;
            return confirmed && !contradicted(Stance.BREACHES) ? Certainty.CERTAIN : Certainty.LIKELY;
        }
        // The learned voice has heard the phrases and weighed them. No phrase of the reviewers' is passed over in
        // silence.
        if (weighed && learned >= (phrases > 0 ? STRONG : height(learned))) {
            return Certainty.LIKELY;
        }
        if (phrases > 0) {
            return !weighed && phrases >= STRONG ? Certainty.LIKELY : Certainty.UNSURE;
        }
        return learned >= WORTH_A_LOOK ? Certainty.UNSURE : null;
    }

    /** How sure the learned voice must be to find the rule broken where no phrase says so. */
    private double height(double learned) {
        if (!alone) {
            return NEVER;
        }
        boolean guarded = said.getOrDefault(Stance.PROTECTS, List.of()).stream().anyMatch(Opinion::overrules);
        return learned < likeliest || defines || guarded ? SURER : STRONG;
    }

    /** A guard that the learned voice has weighed. */
    private @Nullable Certainty weighedGuard(List<Opinion> some) {
        boolean certain = some.stream().anyMatch(Opinion::overrules);
        double met = strongest(some, false);
        boolean phrase = strongest(some, true) > 0;
        if (certain ? met < HARDLY : !phrase && met < MAY_MEET) {
            return null;
        }
        boolean accused = strongest(said.getOrDefault(Stance.BREACHES, List.of()), true) >= STRONG;
        boolean doubted = likeliest >= WORTH_A_LOOK || contradicted(Stance.PROTECTS) || (accused && !certain);
        if (doubted || met < (certain ? EVEN : MET)) {
            return Certainty.UNSURE;
        }
        return certain && met >= MET ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    /** A guard on the reviewers' word alone. */
    private Certainty guard(List<Opinion> some) {
        if (some.stream().anyMatch(Opinion::overrules)) {
            return contradicted(Stance.PROTECTS) ? Certainty.LIKELY : Certainty.CERTAIN;
        }
        boolean strong = strongest(some, true) >= STRONG && likeliest < STRONG;
        return strong && !contradicted(Stance.PROTECTS) ? Certainty.LIKELY : Certainty.UNSURE;
    }

    private @Nullable Certainty mention(List<Opinion> some, boolean weighed) {
        if (weighed && some.stream().noneMatch(Opinion::own)) {
            return null;
        }
        return strongest(some, true) >= STRONG ? Certainty.LIKELY : Certainty.UNSURE;
    }

    /** Whether a phrase is certain that no model has heard. */
    private static boolean unheard(List<Opinion> some) {
        return some.stream().anyMatch(opinion -> opinion.overrules() && opinion.own());
    }

    /** How sure the surest is, of the phrases or of the others. */
    static double strongest(List<Opinion> some, boolean phrases) {
        return some.stream()
                .filter(opinion -> opinion.voice().equals(Chorus.PHRASES) == phrases)
                .mapToDouble(Opinion::strength)
                .max()
                .orElse(0);
    }

    /** Whether another voice says strongly that the same clause does something else. One voice may say both, of different words. */
    private boolean contradicted(Stance stance) {
        Set<String> mine = new HashSet<>();
        said.getOrDefault(stance, List.of()).forEach(opinion -> mine.add(opinion.voice()));
        return said.entrySet().stream()
                .filter(entry -> entry.getKey() != stance)
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(opinion ->
                        !mine.contains(opinion.voice()) && (opinion.strength() >= STRONG || opinion.overrules()));
    }
}
