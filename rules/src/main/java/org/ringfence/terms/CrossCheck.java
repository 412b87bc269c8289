package org.ringfence.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.tree.Mapping;

/** What a schema cannot say: names that one part of the terms uses are those that another part gives, and each thing is said once. */
final class CrossCheck {
    private final List<Fault> faults = new ArrayList<>();

    private CrossCheck() {}

    static List<Fault> of(Mapping root) {
        CrossCheck check = new CrossCheck();
        Place terms = new Place(root, "");
        Place contract = terms.at("contract");
        Set<String> places = texts(TermsFacts.placesServed(contract));
        Set<String> years = texts(
                contract.at("years").items().stream().map(one -> one.at("year")).toList());
        List<Place> envelopes = terms.at("budget").at("envelopes").items();
        check.named(envelopes, "place", places, "a place that contract.places names");
        check.named(envelopes, "year", years, "a year that contract.years names");
        check.named(terms.at("budget").at("centralItems").items(), "year", years, "a year that contract.years names");
        check.named(
                terms.at("consent").at("lmcs").items(),
                "name",
                texts(contract.at("lmcs").items()),
                "a committee that contract.lmcs names");
        check.once(envelopes, "place", "year");
        check.once(contract.at("years").items(), "year");
        check.once(contract.at("neighbourhoods").items(), "name");
        check.once(terms.at("consent").at("lmcs").items(), "name");
        return check.faults;
    }

    private void named(List<Place> records, String name, Set<String> known, String what) {
        if (known.isEmpty()) {
            return;
        }
        for (Place one : records) {
            String text = one.at(name).text();
            if (!known.contains(text)) {
                String given = known.size() > 20 ? "" : ": " + String.join(", ", known);
                fault(one.at(name), "“" + text + "” must be " + what + given + Wording.didYouMean(text, known));
            }
        }
    }

    private void once(List<Place> records, String... names) {
        Set<List<String>> seen = new HashSet<>();
        for (Place one : records) {
            List<String> key = new ArrayList<>();
            for (String name : names) {
                key.add(one.at(name).text());
            }
            if (!seen.add(key)) {
                fault(one, "says “" + String.join(", ", key) + "” a second time: keep one");
            }
        }
    }

    private void fault(Place place, String what) {
        if (faults.size() < SchemaCheck.MOST_FAULTS) {
            faults.add(new Fault(
                    place.pointer(), place.node() == null ? 0 : place.node().line(), what));
        }
    }

    private static Set<String> texts(List<Place> places) {
        Set<String> texts = new LinkedHashSet<>();
        places.forEach(place -> texts.add(place.text()));
        return texts;
    }
}
