/** Phrases of lemmas with bounded gaps, and the stance they give, as one voice among others. */
@NullMarked
package org.ringfence.reading.phrases;

import org.jspecify.annotations.NullMarked;
