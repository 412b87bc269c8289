package org.ringfence.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;

/** Makes one provision for each rule and stance out of what the voices think of a clause. */
final class Chorus {
    /** What reviewers' phrases call themselves: the one voice that may settle a matter or clear a red line alone. */
    private static final String PHRASES = "phrases";

    /** From here on one voice is a strong sign. */
    private static final double STRONG = 0.6;

    /**
     * The same where another rule of the family is likelier broken by the clause, where reviewers are certain that a phrase of it guards
     * the very rule, or where it only says what a word means: mostly what the word does shows where it is used.
     */
    private static final double SURER = 0.75;

    /** Where a clause is no sentence of its own, the learned voice finds nothing. */
    private static final double NEVER = 2;

    /** From here on a learned voice alone is worth a person's look. */
    private static final double WORTH_A_LOOK = 0.3;

    /** A word of a rule's subject is passed over where the learned voice is surer than this that the clause is about something else. */
    private static final double MENTIONED = 0.3;

    /**
     * Where the learned voice, which has heard a phrase that reviewers are certain of, is less sure than this, the clause is for a person to
     * look at: among labelled clauses three in four of these broke nothing.
     */
    private static final double EVEN = 0.5;

    /** So sure must the learned voice be, which has heard the phrase, to confirm it. */
    private static final double CONFIRMS = 0.8;

    private static final Pattern DEFINITION =
            Pattern.compile("^[^.;]{0,80}\\b(?:means|has the meaning|includes|is a reference to)\\b");

    private Chorus() {}

    /**
     * @param severalVoices whether a second voice was there to confirm what the phrases say
     */
    static List<Provision> provisions(
            ClauseInContext context, List<Opinion> opinions, List<Voice> voices, boolean severalVoices) {
        Clause clause = context.clause();
        if (opinions.isEmpty()) {
            return List.of();
        }
        Map<String, Map<Stance, List<Opinion>>> byRule = new LinkedHashMap<>();
        for (Opinion opinion : opinions) {
            byRule.computeIfAbsent(opinion.rule(), none -> new EnumMap<>(Stance.class))
                    .computeIfAbsent(opinion.stance(), none -> new ArrayList<>())
                    .add(opinion);
        }
        Set<String> doubtedFamilies = doubtedFamilies(opinions);
        Map<String, Double> likeliest = likeliest(opinions);
        // What bears no number of its own and binds nobody is a title, a particular or a remark.
        boolean remark = clause.kind() == ClauseKind.FOOTNOTE && !Prose.in(clause.text());
        boolean provides = (!clause.label().isEmpty() && !remark) || Prose.in(clause.text());
        boolean defines = DEFINITION.matcher(clause.text()).find();
        boolean alone = provides && Prose.finished(clause.text());
        List<Provision> provisions = new ArrayList<>();
        byRule.forEach((rule, stances) -> {
            if (stances.size() > 1) {
                stances.remove(Stance.MENTIONS);
            }
            boolean known = voices.stream().anyMatch(voice -> voice.weighs(rule));
            boolean weighed = severalVoices && known;
            // In a row of figures nobody else is heard: what a phrase says there of a rule that others know stays
            // likely.
            boolean confirmable = !known || severalVoices;
            stances.forEach((stance, some) -> {
                double height = alone ? height(rule, stances, defines, likeliest) : NEVER;
                double look = guards(stances) ? STRONG : WORTH_A_LOOK;
                Certainty certainty = certainty(stance, some, stances, height, look, weighed);
                certainty = certainty == Certainty.CERTAIN && !confirmable ? Certainty.LIKELY : certainty;
                boolean doubted = stance == Stance.PROTECTS
                        && doubtedFamilies.contains(family(rule))
                        && some.stream().noneMatch(Opinion::overrules);
                // Nor does a clause surely guard what a model thinks it may itself break: among labelled clauses two in
                // three of these did.
                doubted |= stance == Stance.PROTECTS
                        && certainty == Certainty.LIKELY
                        && strongest(stances.getOrDefault(Stance.BREACHES, List.of()), false) >= WORTH_A_LOOK;
                if (certainty != null && doubted) {
                    certainty = Certainty.UNSURE;
                }
                if (certainty != null) {
                    List<String> because = because(context, some, voices);
                    provisions.add(provision(rule, stance, clause, some, certainty, because));
                }
            });
        });
        return provisions;
    }

    /** How sure the learned voice must be to find a rule broken of which no phrase says so. */
    private static double height(
            String rule, Map<Stance, List<Opinion>> stances, boolean defines, Map<String, Double> likeliest) {
        double own = strongest(stances.getOrDefault(Stance.BREACHES, List.of()), false);
        boolean second = own < likeliest.getOrDefault(family(rule), 0.0);
        return second || defines || guards(stances) ? SURER : STRONG;
    }

    /** How sure the learned voice is, of each family, of the rule that the clause likeliest breaks. */
    private static Map<String, Double> likeliest(List<Opinion> opinions) {
        Map<String, Double> likeliest = new LinkedHashMap<>();
        for (Opinion opinion : opinions) {
            if (!opinion.voice().equals(PHRASES) && opinion.stance() == Stance.BREACHES) {
                likeliest.merge(family(opinion.rule()), opinion.strength(), Math::max);
            }
        }
        return likeliest;
    }

    /** Whether reviewers are certain that a phrase of the clause guards the very rule. */
    private static boolean guards(Map<Stance, List<Opinion>> stances) {
        return stances.getOrDefault(Stance.PROTECTS, List.of()).stream()
                .anyMatch(opinion -> opinion.voice().equals(PHRASES) && opinion.overrules());
    }

    /** The families of which the learned voice is nearly sure that the clause breaks them: what only seems to guard them is in doubt. */
    private static Set<String> doubtedFamilies(List<Opinion> opinions) {
        Set<String> families = new LinkedHashSet<>();
        for (Opinion opinion : opinions) {
            if (!opinion.voice().equals(PHRASES)
                    && opinion.stance() == Stance.BREACHES
                    && opinion.strength() >= STRONG) {
                families.add(family(opinion.rule()));
            }
        }
        return families;
    }

    private static String family(String rule) {
        int dash = rule.indexOf('-');
        return dash < 0 ? rule : rule.substring(0, dash);
    }

    private static Provision provision(
            String rule, Stance stance, Clause clause, List<Opinion> some, Certainty certainty, List<String> because) {
        Opinion best = some.get(0);
        for (Opinion opinion : some) {
            if (weight(opinion) > weight(best)) {
                best = opinion;
            }
        }
        return new Provision(rule, stance, certainty, clause.at(best.start(), best.end()), because);
    }

    /** The phrases' reasons where there are any, with a word on whether another voice agrees; else that voice's own, at more length. */
    private static List<String> because(ClauseInContext context, List<Opinion> some, List<Voice> voices) {
        Set<String> phrases = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Opinion opinion : some) {
            (opinion.voice().equals(PHRASES) ? phrases : others).addAll(opinion.because());
        }
        if (!phrases.isEmpty()) {
            if (!others.isEmpty()) {
                phrases.add("labelled clauses that read like it agree");
            }
            return List.copyOf(phrases);
        }
        if (strongest(some, false) >= STRONG) {
            voices.forEach(voice -> others.addAll(voice.explain(context, some.get(0))));
        }
        return List.copyOf(others);
    }

    private static double weight(Opinion opinion) {
        return opinion.strength() + (opinion.overrules() ? 1 : 0);
    }

    /**
     * How sure the voices are together, or null where what they say is not worth a person's look.
     *
     * @param weighed whether the learned voice has heard the phrases and knows the rule
     * @param height how sure the learned voice must be to make a finding without any phrase
     * @param look how sure it must be for a person to look at the clause
     */
    private static @Nullable Certainty certainty(
            Stance stance,
            List<Opinion> some,
            Map<Stance, List<Opinion>> all,
            double height,
            double look,
            boolean weighed) {
        double phrases = strongest(some, true);
        double learned = strongest(some, false);
        if (stance == Stance.MENTIONS && weighed && learned < MENTIONED) {
            return null;
        }
        if (some.stream().anyMatch(Opinion::overrules)) {
            boolean heard = weighed && phrases < Opinion.UNHEARD;
            if (stance == Stance.BREACHES && heard && learned < EVEN) {
                return Certainty.UNSURE;
            }
            boolean confirmed = !weighed || learned >= CONFIRMS;
            return confirmed && !contradicted(stance, some, all) ? Certainty.CERTAIN : Certainty.LIKELY;
        }
        if (stance != Stance.BREACHES) {
            boolean strong = phrases >= STRONG || (phrases > 0 && learned >= STRONG);
            if (phrases > 0) {
                return strong && !contradicted(stance, some, all) ? Certainty.LIKELY : Certainty.UNSURE;
            }
            return learned >= look ? Certainty.UNSURE : null;
        }
        // The learned voice has heard the phrases and weighed them. No phrase of the reviewers' is passed over in
        // silence.
        if (weighed && learned >= (phrases > 0 ? STRONG : height)) {
            return Certainty.LIKELY;
        }
        if (phrases > 0) {
            return !weighed && phrases >= STRONG ? Certainty.LIKELY : Certainty.UNSURE;
        }
        return learned >= look ? Certainty.UNSURE : null;
    }

    private static double strongest(List<Opinion> some, boolean phrases) {
        return some.stream()
                .filter(opinion -> opinion.voice().equals(PHRASES) == phrases)
                .mapToDouble(Opinion::strength)
                .max()
                .orElse(0);
    }

    /** Whether another voice says strongly that the same clause does something else. One voice may say both, of different words. */
    private static boolean contradicted(Stance stance, List<Opinion> some, Map<Stance, List<Opinion>> all) {
        Set<String> mine = new LinkedHashSet<>();
        some.forEach(opinion -> mine.add(opinion.voice()));
        return all.entrySet().stream()
                .filter(entry -> entry.getKey() != stance)
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(opinion ->
                        !mine.contains(opinion.voice()) && (opinion.strength() >= STRONG || opinion.overrules()));
    }
}
