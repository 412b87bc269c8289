package org.ringfence.service.cli;

import java.util.Optional;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.HostKind;

/** What is said of one draft outside of it, by the call or by the configuration. */
record Given(
        Held<Optional<ContractForm>> form,
        Held<Optional<HostKind>> hostKind,
        Held<Optional<Integer>> population,
        Held<Optional<NamedFile>> terms) {
    /** A draft that speaks for itself. */
    static final Given NOTHING = new Given(
            Held.byDefault(Optional.empty()),
            Held.byDefault(Optional.empty()),
            Held.byDefault(Optional.empty()),
            Held.byDefault(Optional.empty()));
}
