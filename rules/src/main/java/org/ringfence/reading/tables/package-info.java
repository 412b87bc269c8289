/** Tables and sentences of figures, to facts that rules can count and add. */
@NullMarked
package org.ringfence.reading.tables;

import org.jspecify.annotations.NullMarked;
