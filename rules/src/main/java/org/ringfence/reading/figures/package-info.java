/** Numbers, sums, dates and years as drafters write them. */
@NullMarked
package org.ringfence.reading.figures;

import org.jspecify.annotations.NullMarked;
