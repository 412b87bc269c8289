/** A page for each rule, for people who must know what it asks and why. */
@NullMarked
package org.ringfence.pages;

import org.jspecify.annotations.NullMarked;
