/** Tunes the sentence model from labelled clauses; never part of the product. */
@NullMarked
package org.ringfence.training;

import org.jspecify.annotations.NullMarked;
