/** What distinguishes two versions of the rules, said in plain sentences: what was edited, and what comes out otherwise. */
@NullMarked
package org.ringfence.change;

import org.jspecify.annotations.NullMarked;
