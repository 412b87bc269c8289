/** From a draft to facts: phrases, stance, definitions, tables. */
@NullMarked
package org.ringfence.reading;

import org.jspecify.annotations.NullMarked;
