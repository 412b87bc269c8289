/** What a gate is told: waivers, a baseline, a configuration; and what they change of a report. */
@NullMarked
package org.ringfence.gate;

import org.jspecify.annotations.NullMarked;
