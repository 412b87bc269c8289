package org.ringfence.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ringfence.facts.Aim;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.ContractOutcome;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Focus;
import org.ringfence.facts.OutcomePart;

/** The contract outcomes that terms list. */
final class OutcomeFacts {
    private static final Map<OutcomePart, String> NAMES = new EnumMap<>(Map.of(
            OutcomePart.MEASURE, "measure",
            OutcomePart.POPULATION, "population",
            OutcomePart.BASELINE, "baseline",
            OutcomePart.TARGET, "target",
            OutcomePart.DATE, "date",
            OutcomePart.METHOD, "method"));

    private OutcomeFacts() {}

    static List<Fact> of(Place terms) {
        List<Fact> facts = new ArrayList<>();
        for (Place item : terms.at("outcomes").at("items").items()) {
            Set<OutcomePart> missing = EnumSet.noneOf(OutcomePart.class);
            NAMES.forEach((part, name) -> {
                if (Blanks.blank(item.at(name))) {
                    missing.add(part);
                }
            });
            String number = String.valueOf(facts.size() + 1);
            facts.add(new ContractOutcome(
                    item.at("ref").given() ? item.at("ref").text() : number,
                    item.at("measure").given() ? item.at("measure").text() : "outcome " + number,
                    missing,
                    item.at("focus").given() ? Focus.valueOf(constant(item.at("focus"))) : Focus.UNKNOWN,
                    item.at("aim").given() ? Aim.valueOf(constant(item.at("aim"))) : Aim.UNKNOWN,
                    item.at("weight").number(),
                    Certainty.CERTAIN,
                    item.location()));
        }
        return facts;
    }

    private static String constant(Place place) {
        return place.text().replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
