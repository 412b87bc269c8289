/** Everything that is wrong with a pack, told at once: for people who edit rules and have never programmed. */
@NullMarked
package org.ringfence.lint;

import org.jspecify.annotations.NullMarked;
