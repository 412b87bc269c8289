/** The application: a command line and a REST service, both thin over the rules. */
@NullMarked
package org.ringfence.service;

import org.jspecify.annotations.NullMarked;
