/** Who, where, how much and for how long: the front table or lines of a draft. */
@NullMarked
package org.ringfence.reading.particulars;

import org.jspecify.annotations.NullMarked;
