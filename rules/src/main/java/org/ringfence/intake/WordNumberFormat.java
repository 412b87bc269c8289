package org.ringfence.intake;

import java.util.List;
import java.util.Locale;

/** Prints a number in one of Word's formats; formats of other languages fall back to decimals. */
final class WordNumberFormat {
    private static final List<String> ONES = List.of(
            "Zero",
            "One",
            "Two",
            "Three",
            "Four",
            "Five",
            "Six",
            "Seven",
            "Eight",
            "Nine",
            "Ten",
            "Eleven",
            "Twelve",
            "Thirteen",
            "Fourteen",
            "Fifteen",
            "Sixteen",
            "Seventeen",
            "Eighteen",
            "Nineteen",
            "Twenty");
    private static final List<String> ORDINALS = List.of(
            "Zeroth",
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth",
            "Thirteenth",
            "Fourteenth",
            "Fifteenth",
            "Sixteenth",
            "Seventeenth",
            "Eighteenth",
            "Nineteenth",
            "Twentieth");

    private WordNumberFormat() {}

    static String print(int value, String format) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : Integer.toString(value);
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> PrintedNumber.roman(value);
            case "upperRoman" -> PrintedNumber.roman(value).toUpperCase(Locale.ROOT);
            case "ordinal" -> value + ending(value);
            case "cardinalText" -> word(ONES, value);
            case "ordinalText" -> word(ORDINALS, value);
            default -> Integer.toString(value);
        };
    }

    private static String word(List<String> words, int value) {
        return value >= 0 && value < words.size() ? words.get(value) : Integer.toString(value);
    }

    private static String letters(int value) {
        if (value < 1 || value > 26 * 10) {
            return Integer.toString(value);
        }
        String letter = String.valueOf((char) ('a' + (value - 1) % 26));
        return letter.repeat((value - 1) / 26 + 1);
    }

    private static String ending(int value) {
        int tens = value % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
