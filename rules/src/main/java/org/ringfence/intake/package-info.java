/** From bytes to a {@link org.ringfence.draft.Draft}: one reader per media type, limits first. */
@NullMarked
package org.ringfence.intake;

import org.jspecify.annotations.NullMarked;
