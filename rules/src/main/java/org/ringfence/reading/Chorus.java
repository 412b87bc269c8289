package org.ringfence.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringfence.draft.Clause;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;

/** Makes one provision for each rule and stance out of what the voices think of a clause. */
final class Chorus {
    /** From here on one voice is a strong sign. */
    private static final double STRONG = 0.6;
    /** Two voices that agree at least so much settle the matter together. */
    private static final double AGREES = 0.5;

    private Chorus() {}

    static List<Provision> provisions(Clause clause, List<Opinion> opinions) {
        if (opinions.isEmpty()) {
            return List.of();
        }
        Map<String, Map<Stance, List<Opinion>>> byRule = new LinkedHashMap<>();
        for (Opinion opinion : opinions) {
            byRule.computeIfAbsent(opinion.rule(), none -> new EnumMap<>(Stance.class))
                    .computeIfAbsent(opinion.stance(), none -> new ArrayList<>())
                    .add(opinion);
        }
        List<Provision> provisions = new ArrayList<>();
        byRule.forEach((rule, stances) -> {
            if (stances.size() > 1) {
                stances.remove(Stance.MENTIONS);
            }
            stances.forEach((stance, some) -> provisions.add(provision(rule, stance, clause, some, stances)));
        });
        return provisions;
    }

    private static Provision provision(
            String rule, Stance stance, Clause clause, List<Opinion> some, Map<Stance, List<Opinion>> all) {
        Opinion best = some.get(0);
        Set<String> because = new LinkedHashSet<>();
        for (Opinion opinion : some) {
            if (weight(opinion) > weight(best)) {
                best = opinion;
            }
            because.addAll(opinion.because());
        }
        return new Provision(
                rule,
                stance,
                certainty(some, contradicted(stance, some, all)),
                clause.at(best.start(), best.end()),
                List.copyOf(because));
    }

    private static double weight(Opinion opinion) {
        return opinion.strength() + (opinion.overrules() ? 1 : 0);
    }

    private static Certainty certainty(List<Opinion> some, boolean contradicted) {
        double strongest = some.stream().mapToDouble(Opinion::strength).max().orElse(0);
        if (some.stream().anyMatch(Opinion::overrules)) {
            return contradicted ? Certainty.LIKELY : Certainty.CERTAIN;
        }
        if (contradicted) {
            return Certainty.UNSURE;
        }
        long agreeing = some.stream()
                .filter(opinion -> opinion.strength() >= AGREES)
                .map(Opinion::voice)
                .distinct()
                .count();
        if (agreeing > 1) {
            return Certainty.CERTAIN;
        }
        return strongest >= STRONG ? Certainty.LIKELY : Certainty.UNSURE;
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
