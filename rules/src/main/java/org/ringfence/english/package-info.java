/** What is known of English, whoever asks: which words there are. */
@NullMarked
package org.ringfence.english;

import org.jspecify.annotations.NullMarked;
