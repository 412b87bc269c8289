/** Rule packs that are kept in Git repositories. */
@NullMarked
package org.ringfence.service.packs;

import org.jspecify.annotations.NullMarked;
