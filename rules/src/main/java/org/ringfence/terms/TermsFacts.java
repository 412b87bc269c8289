package org.ringfence.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.CentralItem;
import org.ringfence.facts.Charge;
import org.ringfence.facts.ContractYear;
import org.ringfence.facts.Envelope;
import org.ringfence.facts.Fact;
import org.ringfence.facts.HostCondition;
import org.ringfence.facts.Neighbourhood;
import org.ringfence.facts.PlaceServed;
import org.ringfence.facts.RiskBearer;
import org.ringfence.facts.Statement;
import org.ringfence.facts.Vote;
import org.ringfence.tree.Mapping;

/** Makes the facts that terms state. */
final class TermsFacts {
    /** What the contract fact itself says, so that no rule needs to read it twice. */
    private static final Set<String> PARTICULARS =
            Set.of("contract.form", "contract.host.kind", "contract.commissioner.kind");

    private TermsFacts() {}

    static List<Fact> of(Mapping root, List<SchemaCheck.Setting> settings) {
        Place terms = new Place(root, "");
        List<Fact> facts = new ArrayList<>();
        contract(terms.at("contract"), facts);
        facts.addAll(OutcomeFacts.of(terms));
        budget(terms.at("budget"), facts);
        facts.addAll(MoneyFacts.of(terms));
        for (Place one : terms.at("parity").at("hostConditions").items()) {
            facts.add(new HostCondition(
                    one.at("hostKind").text(),
                    one.at("effect").text(),
                    one.at("subject").text(),
                    one.location()));
        }
        for (Place one : terms.at("profit").at("charges").items()) {
            String kind = one.at("kind").text();
            facts.add(new Charge(
                    one.at("name").given() ? one.at("name").text() : kind,
                    kind,
                    one.at("basis").text(),
                    one.at("excessPercent").number(),
                    one.location()));
        }
        facts.addAll(ConsentFacts.of(terms));
        governance(terms.at("governance"), facts);
        for (SchemaCheck.Setting setting : settings) {
            if (!PARTICULARS.contains(setting.subject())) {
                facts.add(new Statement(
                        setting.subject(),
                        word(setting.place()),
                        setting.place().location()));
            }
        }
        return facts;
    }

    /** The places served: for a single neighbourhood provider that names none, its neighbourhood. */
    static List<Place> placesServed(Place contract) {
        List<Place> places = contract.at("places").items();
        if (places.isEmpty() && contract.at("form").text().equals("SNP")) {
            return contract.at("neighbourhoods").items().stream()
                    .map(one -> one.at("name"))
                    .toList();
        }
        return places;
    }

    private static void contract(Place contract, List<Fact> facts) {
        for (Place place : placesServed(contract)) {
            facts.add(new PlaceServed(place.text(), place.location()));
        }
        for (Place year : contract.at("years").items()) {
            facts.add(new ContractYear(year.at("year").text(), year.at("value").number(), year.location()));
        }
        for (Place one : contract.at("neighbourhoods").items()) {
            Place agreement = one.at("agreement");
            String word = agreement.given() ? agreement.text() : "unstated";
            facts.add(new Neighbourhood(
                    one.at("name").text(),
                    one.at("provider").text(),
                    word.equals("to-be-agreed") ? "none" : word,
                    one.location()));
        }
    }

    private static void budget(Place budget, List<Fact> facts) {
        for (Place one : budget.at("envelopes").items()) {
            @Nullable BigDecimal amount = one.at("amount").number();
            facts.add(new Envelope(
                    one.at("place").text(),
                    one.at("year").text(),
                    amount,
                    amount == null && !Blanks.blank(one.at("formula")),
                    one.location()));
        }
        for (Place one : budget.at("centralItems").items()) {
            facts.add(new CentralItem(
                    one.at("name").text(),
                    one.at("year").text(),
                    one.at("amount").number(),
                    one.location()));
        }
    }

    private static void governance(Place governance, List<Fact> facts) {
        for (Place one : governance.at("votes").items()) {
            @Nullable BigDecimal votes = one.at("votes").number();
            facts.add(new Vote(
                    one.at("member").text(),
                    one.at("sector").text(),
                    votes == null ? BigDecimal.ZERO : votes,
                    one.at("chair").truth(),
                    one.at("host").truth(),
                    one.location()));
        }
        for (Place one : governance.at("riskBearers").items()) {
            Place leverage = one.at("leverage");
            facts.add(new RiskBearer(
                    one.at("party").text(),
                    one.at("risk").text(),
                    leverage.given() ? leverage.text() : "unstated",
                    one.location()));
        }
    }

    /** Rules match words: yes and no for truths, none for a list that is given as empty. */
    private static String word(Place setting) {
        return switch (setting.text()) {
            case "true" -> "yes";
            case "false" -> "no";
            case "" -> "none";
            default -> setting.text();
        };
    }
}
