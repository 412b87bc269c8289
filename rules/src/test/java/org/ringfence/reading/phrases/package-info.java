@NullMarked
package org.ringfence.reading.phrases;

import org.jspecify.annotations.NullMarked;
