package org.ringfence.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;

/** Whose word on the particulars counts: an option's first, then the draft's, then that of terms beside it. */
final class ParticularsMerge {
    private ParticularsMerge() {}

    static Particulars of(Submission submission, Particulars draft, @Nullable Particulars beside) {
        return new Particulars(
                first(given(submission.form()), draft.form(), beside == null ? null : beside.form()),
                first(null, draft.hostName(), beside == null ? null : beside.hostName()),
                first(given(submission.hostKind()), draft.hostKind(), beside == null ? null : beside.hostKind()),
                first(null, draft.commissioner(), beside == null ? null : beside.commissioner()),
                draft.commissionerIsIcb() != null || beside == null
                        ? draft.commissionerIsIcb()
                        : beside.commissionerIsIcb(),
                first(given(submission.population()), draft.population(), beside == null ? null : beside.population()),
                filled(draft.places(), beside == null ? List.of() : beside.places()),
                filled(draft.neighbourhoods(), beside == null ? List.of() : beside.neighbourhoods()),
                filled(draft.years(), beside == null ? List.of() : beside.years()),
                first(null, draft.termYears(), beside == null ? null : beside.termYears()),
                draft.annualValue().isEmpty() && beside != null
                        ? beside.annualValue()
                        : Map.copyOf(draft.annualValue()),
                first(null, draft.totalValue(), beside == null ? null : beside.totalValue()));
    }

    private static <T> @Nullable Stated<T> given(@Nullable T value) {
        return value == null ? null : new Stated<>(value, null);
    }

    private static <T> @Nullable Stated<T> first(
            @Nullable Stated<T> option, @Nullable Stated<T> draft, @Nullable Stated<T> beside) {
        return option != null ? option : draft != null ? draft : beside;
    }

    private static <T> List<T> filled(List<T> draft, List<T> beside) {
        return draft.isEmpty() ? beside : draft;
    }
}
