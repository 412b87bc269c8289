/** The command line. It never starts Spring, save for {@code serve}. */
@NullMarked
package org.ringfence.service.cli;

import org.jspecify.annotations.NullMarked;
