package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.draft.UnreadableDraft;

/** Gathers the text of one paragraph, or of several that deleted paragraph marks have run together. */
final class WordText {
    final StringBuilder text = new StringBuilder();

    /** Footnotes, text boxes and pictures, which stand apart after the paragraph. */
    final List<Block> apart = new ArrayList<>();

    private final WordReading reading;
    private String wrapped = "";
    private int plainLetters;

    WordText(WordReading reading) {
        this.reading = reading;
    }

    /** Appends a run's text; hidden and struck-out words are shown as such, never silently read or left out. */
    void append(CharSequence words, boolean bold, String note) throws UnreadableDraft {
        if (words.length() == 0) {
            return;
        }
        if (!note.equals(wrapped)) {
            close();
            if (!note.isEmpty()) {
                text.append('[').append(note).append(": ");
            }
            wrapped = note;
        }
        text.append(words);
        for (int i = 0; i < words.length() && !bold; i++) {
            plainLetters += Character.isLetterOrDigit(words.charAt(i)) ? 1 : 0;
        }
        if (text.length() > reading.limits.maxClauseChars()) {
            throw new UnreadableDraft(
                    "too-large",
                    "a paragraph has more than " + reading.limits.maxClauseChars()
                            + " characters; send the contract alone");
        }
    }

    /** Ends what was opened in square brackets. */
    void close() {
        if (!wrapped.isEmpty()) {
            text.append(']');
            wrapped = "";
        }
    }

    boolean allBold() {
        return plainLetters == 0;
    }
}
