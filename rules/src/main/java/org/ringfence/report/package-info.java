/** A report in the formats its readers use. */
@NullMarked
package org.ringfence.report;

import org.jspecify.annotations.NullMarked;
