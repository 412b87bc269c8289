/** Measures a reader against labelled clauses; nothing here runs when a draft is checked. */
@NullMarked
package org.ringfence.bench;

import org.jspecify.annotations.NullMarked;
