/** Rule packs as versioned files: load, verify, name what is wrong. */
@NullMarked
package org.ringfence.pack;

import org.jspecify.annotations.NullMarked;
