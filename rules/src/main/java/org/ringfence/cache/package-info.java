/** What was worked out once and need not be worked out again: files in a folder of the user's own. */
@NullMarked
package org.ringfence.cache;

import org.jspecify.annotations.NullMarked;
