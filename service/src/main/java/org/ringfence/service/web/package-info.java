/** The REST service: controllers that implement the interfaces made from {@code openapi.yaml}. */
@NullMarked
package org.ringfence.service.web;

import org.jspecify.annotations.NullMarked;
