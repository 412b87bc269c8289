package org.ringfence.template;

import java.util.ArrayList;
import java.util.List;

/** Square brackets in a text, innermost and outermost alike. */
final class Brackets {
    private Brackets() {}

    /** A bracketed part, brackets included. */
    record Span(int start, int end) {
        String inside(String text) {
            return text.substring(start + 1, end - 1).strip();
        }
    }

    /** Every pair of brackets that opens and closes in the text, by where it opens. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open.add(i);
            } else if (c == ']' && !open.isEmpty()) {
                spans.add(new Span(open.remove(open.size() - 1), i + 1));
            }
        }
        spans.sort((one, other) -> Integer.compare(one.start, other.start));
        return spans;
    }
}
