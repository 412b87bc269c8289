package org.ringfence.reading.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ringfence.english.EnglishWords;

/**
 * Puts one name in the place of every name, and round figures in the place of large ones: no rule asks who somebody is, and a model that
 * has learned nothing from names cannot mistake one. Linear in the length of the text.
 */
public final class Plain {
    /** Stands for the name of any place, person or body that no dictionary holds. */
    private static final String NAME = "Ashton";

    /** Stands for any year. */
    private static final String YEAR = "2030";

    private static final int SHORTEST_NAME = 3;

    /** A figure of fewer digits says what it says: a percentage, a number of votes or of days. */
    private static final int FEWEST_DIGITS = 4;

    /** Words in s that often follow a year. */
    private static final Set<String> NO_PLURALS = Set.of(
            "unless", "this", "across", "less", "plus", "towards", "besides", "always", "begins", "ends", "runs");

    /** What Word shows in a field that nobody has filled in. Models know blanks as people write them. */
    private static final Pattern PROMPT =
            Pattern.compile("(?:Click(?: or tap)?(?: here)? to enter (?:text|a date)|Choose an item)\\.");

    private static final String BLANK = "[insert].";

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int at;
    /** Where a name ended that may go on after a blank. */
    private int named = -1;

    private Plain(String text) {
        this.text = text;
    }

    /** The text with one name for all names, round large figures, and blanks for a form's prompts. */
    public static String of(String text) {
        boolean prompts = text.contains(" to enter ") || text.contains("Choose an item");
        Plain plain = new Plain(prompts ? PROMPT.matcher(text).replaceAll(Matcher.quoteReplacement(BLANK)) : text);
        while (plain.at < plain.text.length()) {
            plain.next();
        }
        return plain.plain.toString();
    }

    private void next() {
        char c = text.charAt(at);
        int from = at++;
        if (c >= '0' && c <= '9') {
            while (at < text.length() && (digit(at) || (text.charAt(at) == ',' && group(at)))) {
                at++;
            }
            plain.append(figure(from));
        } else if (Character.isLetter(c)) {
            boolean small = false;
            boolean onlyFirst = Character.isUpperCase(c);
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                small = true;
                onlyFirst &= Character.isLowerCase(text.charAt(at));
                at++;
            }
            word(text.substring(from, at), small && onlyFirst, from);
        } else {
            plain.append(c);
        }
    }

    private void word(String word, boolean capital, int from) {
        if (!capital
                || word.length() < SHORTEST_NAME
                || Words.KNOWN.contains(word.toLowerCase(Locale.ROOT))
                || EnglishWords.know(word)) {
            plain.append(word);
            return;
        }
        if (named >= 0 && from == named + 1 && text.charAt(named) == ' ') {
            plain.setLength(plain.length() - 1);
        } else {
            plain.append(NAME);
        }
        named = at;
    }

    /** Whether three digits, and no more, follow a comma. */
    private boolean group(int comma) {
        return digit(comma + 1) && digit(comma + 2) && digit(comma + 3) && !digit(comma + 4);
    }

    private boolean digit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private String figure(int from) {
        String digits = text.substring(from, at).replace(",", "");
        if (digits.length() < FEWEST_DIGITS) {
            return digits;
        }
        boolean year = at - from == FEWEST_DIGITS && (digits.startsWith("19") || digits.startsWith("20"));
        if (year && !money(from) && !counts()) {
            return YEAR;
        }
        StringBuilder round = new StringBuilder("1");
        for (int left = digits.length() - 1; left > 0; left--) {
            round.append(left % 3 == 0 ? "," : "").append('0');
        }
        return round.toString();
    }

    private boolean money(int from) {
        return from > 0 && "£€$".indexOf(text.charAt(from - 1)) >= 0;
    }

    /** Whether the figure just read counts things: the next word stands in the plural, as far as can be told. */
    private boolean counts() {
        int end = at + 1;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        String word = at < text.length() && text.charAt(at) == ' ' ? text.substring(at + 1, end) : "";
        boolean plural = word.endsWith("s") && word.length() > SHORTEST_NAME && !NO_PLURALS.contains(word);
        return plural || word.equals("people");
    }

    /** Words of the trade that no dictionary holds. */
    private static final class Words {
        private static final String FILE = "trade-words.txt";

        static final Set<String> KNOWN = read();

        private static Set<String> read() {
            try (InputStream in = Objects.requireNonNull(Plain.class.getResourceAsStream(FILE), FILE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines().collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException("the words of the trade cannot be read", e);
            }
        }
    }
}
