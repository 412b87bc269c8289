package org.ringfence.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.DefinedTerm;

/**
 * A clause with what a reader knows when coming to it.
 *
 * @param clause the clause
 * @param stems the clauses that introduce it (a list's stem, a numbered parent), outermost first
 * @param definitions the defined terms that its words use, longest first
 * @param form the contract form, or null where it cannot be told
 */
public record ClauseInContext(
        Clause clause,
        List<Clause> stems,
        List<DefinedTerm> definitions,
        @Nullable ContractForm form) {
    public ClauseInContext {
        stems = List.copyOf(stems);
        definitions = List.copyOf(definitions);
    }
}
