package org.ringfence.reading.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the figures of a clause come to, in a few plain words for models that cannot reckon: whether amounts add up, how many people, how
 * many outcomes. Only orders of size, never a verdict: the thresholds are learned, or are the packs' own.
 */
final class Numerals {
    private static final double EXACT = 0.0005;
    private static final double NEAR = 0.2;
    private static final int MOST = 60;

    private static final Map<String, Integer> WORDS = words();

    private final String text;
    private final List<Double> amounts = new ArrayList<>();
    private double people;
    private int outcomes;
    private int pending = -1;
    private int patience;

    private Numerals(String text) {
        this.text = text;
    }

    /** Words such as {@code sums differ}, or the empty string. */
    static String note(String text) {
        Numerals numerals = new Numerals(text);
        numerals.scan();
        StringBuilder note = new StringBuilder();
        numerals.sums(note);
        numerals.population(note);
        if (numerals.outcomes > 0) {
            note.append(numerals.outcomes > 10 ? "over ten outcomes, " : "ten outcomes at most, ");
        }
        return note.toString();
    }

    private void scan() {
        String lower = text.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < lower.length()) {
            char c = lower.charAt(i);
            if (Character.isDigit(c)) {
                i = number(lower, i);
            } else if (Character.isLetter(c)) {
                int from = i;
                while (i < lower.length() && (Character.isLetter(lower.charAt(i)) || lower.charAt(i) == '-')) {
                    i++;
                }
                word(lower.substring(from, i));
            } else {
                if (c == '.' || c == ';' || c == ':') {
                    pending = -1;
                }
                i++;
            }
        }
    }

    /** Takes a number and gives where it ends. */
    private int number(String lower, int from) {
        StringBuilder digits = new StringBuilder();
        int i = from;
        while (i < lower.length() && i - from < 20) {
            char c = lower.charAt(i);
            boolean inside = i + 1 < lower.length() && Character.isDigit(lower.charAt(i + 1));
            if (Character.isDigit(c) || (c == '.' && inside)) {
                digits.append(c);
            } else if (c != ',' || !inside) {
                break;
            }
            i++;
        }
        double value;
        try {
            value = Double.parseDouble(digits.toString());
        } catch (NumberFormatException e) {
            return i; // two points: a date or a clause number
        }
        boolean money = from > 0 && lower.charAt(from - 1) == '£';
        String rest = lower.substring(i, Math.min(lower.length(), i + 9)).trim();
        if (rest.startsWith("m") && (rest.length() == 1 || !Character.isLetter(rest.charAt(1)))
                || rest.startsWith("million")) {
            value *= 1_000_000;
        } else if (rest.startsWith("k") && (rest.length() == 1 || !Character.isLetter(rest.charAt(1)))
                || rest.startsWith("thousand")) {
            value *= 1_000;
        }
        if (money) {
            if (amounts.size() < MOST) {
                amounts.add(value);
            }
        } else if (value >= 5_000 && value <= 5_000_000) {
            people = Math.max(people, value);
        } else if (value >= 1 && value < 100 && value == Math.rint(value)) {
            expect((int) value);
        }
        return i;
    }

    private void word(String word) {
        Integer value = WORDS.get(word);
        if (value != null) {
            expect(value);
            return;
        }
        if (pending >= 0) {
            if (word.startsWith("outcome")
                    || word.startsWith("indicator")
                    || word.startsWith("metric")
                    || word.startsWith("kpi")) {
                outcomes = Math.max(outcomes, pending);
                pending = -1;
            } else if (--patience < 0) {
                pending = -1;
            }
        }
    }

    private void expect(int value) {
        pending = value;
        patience = 2;
    }

    private void population(StringBuilder note) {
        if (people == 0) {
            return;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.contains("people")
                && !lower.contains("population")
                && !lower.contains("patients")
                && !lower.contains("registered")
                && !lower.contains("persons")
                && !lower.contains("residents")) {
            return;
        }
        note.append(
                people < 30_000
                        ? "under thirty thousand people, "
                        : people <= 50_000
                                ? "thirty to fifty thousand people, "
                                : people < 250_000 ? "over fifty thousand people, " : "over quarter million people, ");
    }

    private void sums(StringBuilder note) {
        int n = amounts.size();
        if (n < 3) {
            return;
        }
        boolean near = false;
        for (int total = 0; total < n; total++) {
            double all = -amounts.get(total);
            for (double amount : amounts) {
                all += amount;
            }
            double sum = 0;
            for (int i = total - 1; i >= -1; i--) {
                near |= near(total - i > 2 ? sum : 0, amounts.get(total));
                if (i < 0 || agree(sum, amounts.get(total), total - 1 - i)) {
                    break;
                }
                sum += amounts.get(i);
            }
            if (agree(sum, amounts.get(total), 2) || agree(all, amounts.get(total), 2) || after(total)) {
                note.append("sums agree, ");
                return;
            }
            near |= near(all, amounts.get(total));
        }
        if (near) {
            note.append("sums differ, ");
        }
    }

    private boolean after(int total) {
        double sum = 0;
        for (int i = total + 1; i < amounts.size(); i++) {
            sum += amounts.get(i);
            if (agree(sum, amounts.get(total), i - total)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(double sum, double total, int parts) {
        return parts > 1 && total > 0 && Math.abs(sum - total) <= EXACT * total;
    }

    private static boolean near(double sum, double total) {
        return total > 0 && Math.abs(sum - total) <= NEAR * total;
    }

    private static Map<String, Integer> words() {
        String[] names = {
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty"
        };
        Map<String, Integer> words = new java.util.HashMap<>();
        for (int i = 0; i < names.length; i++) {
            words.put(names[i], i + 1);
        }
        words.put("thirty", 30);
        words.put("forty", 40);
        words.put("thirty-one", 31);
        words.put("twenty-four", 24);
        return Map.copyOf(words);
    }
}
