package org.ringfence.authoring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a rule, such as {@code PRF-2}.
 *
 * @param family its family's letters
 * @param number its number in the family
 */
public record RuleCode(String family, int number) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{3})-([1-9]\\d?)");

    /** The code that a text is, or nothing. */
    public static Optional<RuleCode> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new RuleCode(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return family + "-" + number;
    }
}
