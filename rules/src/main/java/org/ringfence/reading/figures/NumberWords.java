package org.ringfence.reading.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers written as words. */
final class NumberWords {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private NumberWords() {}

    static boolean begins(String word) {
        return UNITS.containsKey(word) || TENS.containsKey(word);
    }

    static @Nullable Integer unit(String word) {
        return UNITS.get(word);
    }

    static @Nullable Integer tens(String word) {
        return TENS.get(word);
    }

    /** What a word after a number multiplies it by, or null. */
    static @Nullable BigDecimal multiplier(String word) {
        return switch (word) {
            case "hundred" -> new BigDecimal(100);
            case "k", "thousand", "thousands" -> new BigDecimal(1_000);
            case "m", "mn", "mil", "million", "millions" -> new BigDecimal(1_000_000);
            case "bn", "billion" -> new BigDecimal(1_000_000_000);
            default -> null;
        };
    }
}
