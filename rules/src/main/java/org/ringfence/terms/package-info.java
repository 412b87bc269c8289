/** Structured terms in JSON or YAML, to the same facts as prose. */
@NullMarked
package org.ringfence.terms;

import org.jspecify.annotations.NullMarked;
