package org.ringfence.reading.figures;

import java.util.ArrayList;
import java.util.List;

/** Cuts a clause at full stops that end a sentence; abbreviations and figures keep theirs. */
public final class Sentences {
    private Sentences() {}

    /** The sentences in order, each with its full stop. */
    public static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = (c == '.' || c == '?' || c == '!') && text.charAt(i + 1) == ' ';
            if (ends && Character.isUpperCase(text.charAt(i + 2)) && i - start > 3) {
                found.add(text.substring(start, i + 1));
                start = i + 2;
            }
        }
        if (start < text.length()) {
            found.add(text.substring(start));
        }
        return found;
    }
}
