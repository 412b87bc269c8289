package org.ringfence.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/**
 * One year of the contract.
 *
 * @param year its name in the draft, such as {@code 2027/28}
 * @param value the contract value for that year in pounds, or null if the draft states none
 * @param at where it is stated
 */
public record ContractYear(
        String year, @Nullable BigDecimal value, @Nullable Location at) implements Fact {}
