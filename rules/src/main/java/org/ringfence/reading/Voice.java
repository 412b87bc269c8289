package org.ringfence.reading;

import java.util.List;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Gap;
import org.ringfence.facts.Stance;

/** One way of reading a clause. Implementations are immutable and safe for use by many threads. */
public interface Voice {
    /** What this voice thinks of the clause; nothing for rules on which it has no view. */
    List<Opinion> read(ClauseInContext clause);

    /**
     * What this voice thinks of the clause once it has heard others.
     *
     * @param heard what the voices before it think
     */
    default List<Opinion> read(ClauseInContext clause, List<Opinion> heard) {
        return read(clause);
    }

    /**
     * Whether this voice has learned what takes this stance to a rule, and so weighs what others say of it: where that is new to it their
     * word is enough.
     */
    default boolean weighs(String rule, Stance stance) {
        return false;
    }

    /**
     * This voice for the clauses of one draft alone, in which it may remember what it has met, such as definitions. What is returned
     * is used by one thread.
     */
    default Voice on(Draft draft) {
        return this;
    }

    /** Whether this voice is worth hearing on rows of figures and names, which tables' own reader settles, and not on prose alone. */
    default boolean readsFigures() {
        return true;
    }

    /** This voice without what costs most: itself, unless it has such a part. */
    default Voice fast() {
        return this;
    }

    /** This voice for one check alone, whose every reading it may remember. What is returned is used by one thread. */
    default Voice remembering() {
        return this;
    }

    /**
     * This voice for the drafts of one call, in which it may remember what it answered, for drafts of one owner have clauses in common.
     * Its answers stay the same. What is returned is safe for use by many threads.
     */
    default Voice sharing() {
        return this;
    }

    /** What this voice has not read of all that it was shown, though others may have. */
    default List<Gap> gaps() {
        return List.of();
    }

    /** What more can be said for an opinion that made a finding alone; asked for only then, because it may cost more than the opinion. */
    default List<String> explain(ClauseInContext clause, Opinion opinion) {
        return List.of();
    }
}
