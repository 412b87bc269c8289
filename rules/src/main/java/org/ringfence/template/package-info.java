/** Templates: blanks still to be filled, options still to be chosen, notes to the drafter; and the drafts that can come of them. */
@NullMarked
package org.ringfence.template;

import org.jspecify.annotations.NullMarked;
