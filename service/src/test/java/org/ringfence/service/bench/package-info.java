/** What is measured of the packaged product, outside the tests. */
@NullMarked
package org.ringfence.service.bench;

import org.jspecify.annotations.NullMarked;
