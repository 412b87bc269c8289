/** One draft held against another: what changed between versions, and whether editions for different hosts say the same. */
@NullMarked
package org.ringfence.compare;

import org.jspecify.annotations.NullMarked;
