package org.ringfence.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;

/** Makes one provision for each rule and stance out of what the voices think of a clause. */
final class Chorus {
    /** What reviewers' phrases call themselves: the one voice whose word may be certain. */
    static final String PHRASES = "phrases";

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
        Map<String, Double> likeliest = likeliest(opinions);
        // What bears no number of its own and binds nobody is a title, a particular or a remark.
        boolean remark = clause.kind() == ClauseKind.FOOTNOTE && !Prose.in(clause.text());
        boolean provides = (!clause.label().isEmpty() && !remark) || Prose.in(clause.text());
        boolean defines = DEFINITION.matcher(clause.text()).find();
        boolean alone = provides && Prose.finished(clause.text());
        List<Provision> provisions = new ArrayList<>();
        byRule.forEach((rule, stances) -> {
            Weighing weighing = new Weighing(
                    stances,
                    some -> voices.stream().anyMatch(voice -> voice.weighs(rule, some)),
                    severalVoices,
                    alone,
                    defines,
                    likeliest.getOrDefault(family(rule), 0.0));
            Map<Stance, Certainty> certainties = new EnumMap<>(Stance.class);
            for (Stance stance : stances.keySet()) {
                Certainty certainty = weighing.certainty(stance);
                if (certainty != null) {
                    certainties.put(stance, certainty);
                }
            }
            if (certainties.size() > 1
                    && stances.getOrDefault(Stance.MENTIONS, List.of()).stream().noneMatch(Opinion::own)) {
                certainties.remove(Stance.MENTIONS);
            }
            certainties.forEach((stance, certainty) -> {
                List<Opinion> some = stances.getOrDefault(stance, List.of());
                List<String> because = because(context, some, voices, certainty);
                provisions.add(provision(rule, stance, clause, some, certainty, because));
            });
        });
        return provisions;
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
    private static List<String> because(
            ClauseInContext context, List<Opinion> some, List<Voice> voices, Certainty certainty) {
        Set<String> phrases = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Opinion opinion : some) {
            (opinion.voice().equals(PHRASES) ? phrases : others).addAll(opinion.because());
        }
        if (!phrases.isEmpty()) {
            if (certainty == Certainty.UNSURE && some.stream().anyMatch(Opinion::overrules)) {
                phrases.add("labelled clauses that read like it are not so clear");
            } else if (Weighing.strongest(some, false) >= Weighing.EVEN) {
                phrases.add("labelled clauses that read like it agree");
            }
            return List.copyOf(phrases);
        }
        if (Weighing.strongest(some, false) >= Weighing.STRONG) {
            voices.forEach(voice -> others.addAll(voice.explain(context, some.get(0))));
        }
        return List.copyOf(others);
    }

    private static double weight(Opinion opinion) {
        return opinion.strength() + (opinion.overrules() ? 1 : 0);
    }
}
