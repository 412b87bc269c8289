/** Compiles and runs the rules: the only package that knows Drools. */
@NullMarked
package org.ringfence.engine;

import org.jspecify.annotations.NullMarked;
