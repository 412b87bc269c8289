package org.ringfence.check;

import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.facts.Contract;

/** Makes the one fact of the contract as a whole. */
final class Contracts {
    private Contracts() {}

    static Contract of(Particulars particulars) throws UnreadableDraft {
        @Nullable Stated<ContractForm> form = particulars.form();
        if (form == null) {
            throw new UnreadableDraft(
                    "unknown-form",
                    "the draft does not say what form of contract it is; say it with --form SNP, MNP, IHO or ALLIANCE (the form parameter"
                            + " over HTTP), or name it in the particulars");
        }
        return new Contract(
                form.value(),
                value(particulars.hostKind()),
                particulars.commissionerIsIcb(),
                value(particulars.population()),
                particulars.population() == null
                        ? null
                        : particulars.population().at(),
                value(particulars.termYears()),
                form.at());
    }

    private static <T> @Nullable T value(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.value();
    }
}
