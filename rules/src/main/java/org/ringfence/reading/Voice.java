package org.ringfence.reading;

import java.util.List;

/** One way of reading a clause. Implementations are immutable and safe for use by many threads. */
public interface Voice {
    /** What this voice thinks of the clause; nothing for rules on which it has no view. */
    List<Opinion> read(ClauseInContext clause);
}
