/** What a check concludes: outcomes of rules, findings, citations. */
@NullMarked
package org.ringfence.finding;

import org.jspecify.annotations.NullMarked;
