/** JSON and YAML from outside as a tree that knows its lines, so that a message can name the place of a fault. */
@NullMarked
package org.ringfence.tree;

import org.jspecify.annotations.NullMarked;
