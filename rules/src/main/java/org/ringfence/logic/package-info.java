/**
 * Reads the files {@code rules.drl} by the few forms that rules may use, and refuses everything else with the line and the way out. Knows no
 * rule engine: what it has read is safe to hand to one.
 */
@NullMarked
package org.ringfence.logic;

import org.jspecify.annotations.NullMarked;
