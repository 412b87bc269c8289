/** A model learned from labelled clauses, as one voice among others. */
@NullMarked
package org.ringfence.reading.learned;

import org.jspecify.annotations.NullMarked;
