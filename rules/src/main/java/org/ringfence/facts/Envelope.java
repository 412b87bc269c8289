package org.ringfence.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/**
 * The budget of one place for one year.
 *
 * @param place the place, as {@link PlaceServed} names it
 * @param year the year, as {@link ContractYear} names it
 * @param amount pounds, or null where the cell is blank, to be confirmed, or a formula
 * @param formula whether a formula stands instead of an amount
 * @param at where it is stated
 */
public record Envelope(String place, String year, @Nullable BigDecimal amount, boolean formula, Location at)
        implements Fact {
    /** Whether there is an amount or a formula. */
    public boolean settled() {
        return amount != null || formula;
    }
}
