@NullMarked
package org.ringfence.intake;

import org.jspecify.annotations.NullMarked;
