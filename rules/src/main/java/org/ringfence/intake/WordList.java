package org.ringfence.intake;

import java.util.Set;

/** A set of words written as one line of text, so that a reader of the source can take it in. */
final class WordList {
    private WordList() {}

    /** The words of a list with a comma and a blank between them. */
    static Set<String> of(String list) {
        return Set.of(list.split(", "));
    }
}
