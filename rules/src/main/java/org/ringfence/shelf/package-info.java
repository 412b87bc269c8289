/** What is too much for memory lies here until it is wanted: the reports of many drafts. Knows what it keeps, and nothing of why. */
@NullMarked
package org.ringfence.shelf;

import org.jspecify.annotations.NullMarked;
