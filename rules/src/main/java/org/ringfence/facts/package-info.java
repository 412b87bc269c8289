/** What rules talk about. The only package that rule files may import. */
@NullMarked
package org.ringfence.facts;

import org.jspecify.annotations.NullMarked;
