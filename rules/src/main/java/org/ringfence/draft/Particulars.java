package org.ringfence.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who, where, how much and for how long: what the front table of a contract says. What was not found is null or empty, never guessed.
 *
 * @param form the contract form
 * @param hostName the name of the body that holds the contract
 * @param hostKind what kind of body that is
 * @param commissioner the commissioner's name
 * @param commissionerIsIcb whether the commissioner is an integrated care board, or null if that cannot be told
 * @param population the number of people
 * @param places the places served
 * @param neighbourhoods the neighbourhoods served
 * @param years the contract years in order, such as {@code 2027/28}
 * @param termYears the length of the term in years
 * @param annualValue the contract value for each contract year named, in pounds
 * @param totalValue the contract value over the term, in pounds
 */
public record Particulars(
        @Nullable Stated<ContractForm> form,
        @Nullable Stated<String> hostName,
        @Nullable Stated<HostKind> hostKind,
        @Nullable Stated<String> commissioner,
        @Nullable Boolean commissionerIsIcb,
        @Nullable Stated<Integer> population,
        List<Stated<String>> places,
        List<Stated<String>> neighbourhoods,
        List<String> years,
        @Nullable Stated<BigDecimal> termYears,
        Map<String, Stated<BigDecimal>> annualValue,
        @Nullable Stated<BigDecimal> totalValue) {
    public Particulars {
        places = List.copyOf(places);
        neighbourhoods = List.copyOf(neighbourhoods);
        years = List.copyOf(years);
        annualValue = Map.copyOf(annualValue);
    }
}
