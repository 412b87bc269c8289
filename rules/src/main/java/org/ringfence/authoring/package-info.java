/** Gives reviewers files to begin with: copies of packs, and new rules with everything there is to fill in. */
@NullMarked
package org.ringfence.authoring;

import org.jspecify.annotations.NullMarked;
