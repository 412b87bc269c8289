package org.ringfence.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;
import org.ringfence.draft.Location;

/**
 * The contract as a whole. Exactly one in each session.
 *
 * @param form the contract form
 * @param hostKind the kind of host, or null if the draft does not tell; rules of OUT, BUD, TRN and PRF never look at it
 * @param commissionerIsIcb whether the commissioner is an integrated care board, or null if that cannot be told
 * @param population the number of people, or null
 * @param populationAt where the population is stated, or null
 * @param termYears the length of the term in years, or null
 * @param at where the form is stated, or null
 */
public record Contract(
        ContractForm form,
        @Nullable HostKind hostKind,
        @Nullable Boolean commissionerIsIcb,
        @Nullable Integer population,
        @Nullable Location populationAt,
        @Nullable BigDecimal termYears,
        @Nullable Location at)
        implements Fact {}
