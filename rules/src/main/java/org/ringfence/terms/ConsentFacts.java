package org.ringfence.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.facts.Consent;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Statement;

/** Consents that terms state, and committees that they leave out. */
final class ConsentFacts {
    private ConsentFacts() {}

    static List<Fact> of(Place terms) {
        Place consent = terms.at("consent");
        List<Fact> facts = new ArrayList<>();
        lmcs(consent.at("lmcs"), terms.at("contract").at("lmcs"), facts);
        Place practices = consent.at("practices");
        if (practices.given()) {
            boolean written =
                    !practices.at("written").given() || practices.at("written").truth();
            facts.add(new Consent(
                    "practices",
                    "the local practices",
                    practices.at("nature").text(),
                    written,
                    practices.at("timing").text(),
                    practices.at("sharePercent").number(),
                    practices.at("identified").truth(),
                    practices.location()));
        }
        for (Place other : consent.at("insteadOf").items()) {
            facts.add(new Consent(
                    "other",
                    other.at("name").text(),
                    other.at("nature").text(),
                    false,
                    other.at("timing").given() ? other.at("timing").text() : "unstated",
                    null,
                    true,
                    other.location()));
        }
        return facts;
    }

    /** A committee of the area without an entry has no part; without a list of the area's committees nobody can tell who is missing. */
    private static void lmcs(Place consents, Place committees, List<Fact> facts) {
        for (Place lmc : consents.items()) {
            facts.add(new Consent(
                    "lmc",
                    lmc.at("name").text(),
                    lmc.at("nature").text(),
                    lmc.at("written").truth(),
                    lmc.at("timing").text(),
                    null,
                    true,
                    lmc.location()));
        }
        if (!consents.given()) {
            return;
        }
        if (!committees.given()) {
            facts.add(new Statement("contract.lmcs", "unstated", consents.location()));
            return;
        }
        Set<String> named =
                consents.items().stream().map(one -> one.at("name").text()).collect(Collectors.toSet());
        for (Place committee : committees.items()) {
            if (!named.contains(committee.text())) {
                facts.add(new Consent(
                        "lmc", committee.text(), "none", false, "unstated", null, true, committee.location()));
            }
        }
    }
}
