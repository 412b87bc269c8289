package org.ringfence.reading.phrases;

import java.util.Set;

/** The forms in which a word that a reviewer wrote may stand in a draft. */
interface Inflections {
    /** All forms of a word in its base form, itself among them; a word that is not in its base form stands for itself alone. */
    Set<String> of(String word);
}
