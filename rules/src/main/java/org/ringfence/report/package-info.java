/** A report in the formats its readers use, and back again. */
@NullMarked
package org.ringfence.report;

import org.jspecify.annotations.NullMarked;
