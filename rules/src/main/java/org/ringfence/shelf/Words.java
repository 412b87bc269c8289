package org.ringfence.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts that many reports have in common, each held once and known by a number. Bounded, so that texts of one draft alone cannot fill it. */
final class Words {
    private static final int MOST = 4_096;
    /** Longer texts are seldom the same. */
    private static final int LONGEST = 600;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The text's number, or null where it is to be written out. */
    @Nullable
    Integer number(String text) {
        Integer known = numbers.get(text);
        if (known != null || words.size() >= MOST || text.length() > LONGEST) {
            return known;
        }
        numbers.put(text, words.size());
        words.add(text);
        return words.size() - 1;
    }

    String text(int number) {
        return words.get(number);
    }
}
