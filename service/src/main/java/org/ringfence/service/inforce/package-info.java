/** The rules that a running service judges by, and how others take their place. */
@NullMarked
package org.ringfence.service.inforce;

import org.jspecify.annotations.NullMarked;
