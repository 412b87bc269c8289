/** Runs the cases that stand beside the rules, and finds what no case would notice. */
@NullMarked
package org.ringfence.cases;

import org.jspecify.annotations.NullMarked;
