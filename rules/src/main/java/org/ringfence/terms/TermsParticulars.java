package org.ringfence.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;

/** Reads the particulars of terms. */
final class TermsParticulars {
    private TermsParticulars() {}

    static Particulars of(Place contract) {
        Place form = contract.at("form");
        Place host = contract.at("host");
        Place kind = host.at("kind");
        Place commissioner = contract.at("commissioner");
        Place population = contract.at("population");
        List<String> years = new ArrayList<>();
        Map<String, Stated<BigDecimal>> values = new LinkedHashMap<>();
        for (Place year : contract.at("years").items()) {
            years.add(year.at("year").text());
            @Nullable Stated<BigDecimal> value = number(year.at("value"));
            if (value != null) {
                values.put(year.at("year").text(), value);
            }
        }
        return new Particulars(
                form.given() ? new Stated<>(ContractForm.valueOf(form.text()), form.location()) : null,
                host.at("name").stated(),
                kind.given()
                        ? new Stated<>(
                                HostKind.valueOf(kind.text().replace('-', '_').toUpperCase(Locale.ROOT)),
                                kind.location())
                        : null,
                commissioner.at("name").stated(),
                commissioner.given() ? (Boolean) commissioner.at("kind").text().equals("icb") : null,
                population.given()
                        ? new Stated<>(
                                Objects.requireNonNull(population.number()).intValueExact(), population.location())
                        : null,
                texts(TermsFacts.placesServed(contract)),
                texts(contract.at("neighbourhoods").items().stream()
                        .map(one -> one.at("name"))
                        .toList()),
                years,
                number(contract.at("termYears")),
                values,
                number(contract.at("totalValue")));
    }

    private static List<Stated<String>> texts(List<Place> places) {
        return places.stream()
                .map(place -> new Stated<>(place.text(), place.location()))
                .toList();
    }

    private static @Nullable Stated<BigDecimal> number(Place place) {
        @Nullable BigDecimal number = place.number();
        return number == null ? null : new Stated<>(number, place.location());
    }
}
