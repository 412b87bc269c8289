/** The way of one check from bytes to report, and the bounds it keeps. */
@NullMarked
package org.ringfence.check;

import org.jspecify.annotations.NullMarked;
