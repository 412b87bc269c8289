package org.ringfence.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;

/** A draft's words made fit to be shown: without what could steer a machine or mislead an eye, and not longer than a reader will read. */
final class Shown {
    private static final char REPLACEMENT = '\uFFFD';

    private Shown() {}

    /** Plain text in which no build server finds a command: they take {@code ::name::} and {@code ##[name]} from logs as orders. */
    static String inLog(String text) {
        String plain = plain(text);
        return plain.contains("::") || plain.contains("##[")
                ? plain.replace("::", ": :").replace("##[", "## [")
                : plain;
    }

    /** Text without control characters and direction overrides; white space of any kind becomes a blank. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char instead = instead(c);
            if (plain == null && instead != c) {
                plain = new StringBuilder(text);
            }
            if (plain != null) {
                plain.setCharAt(i, instead);
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static char instead(char c) {
        if (c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return ' ';
        }
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        boolean overridesDirection =
                (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\u200E' || c == '\u200F';
        return control || overridesDirection || c == '\uFFFE' || c == '\uFFFF' ? REPLACEMENT : c;
    }

    /**
     * The draft's words at a place, at most about {@code most} characters of them: of the whole clause where the draft is at hand, for a
     * few words say little; cut around what decided.
     */
    static String quote(Location location, List<String> because, Optional<Draft> draft, int most) {
        List<Clause> clauses = draft.map(Draft::clauses).orElse(List.of());
        if (location.index() >= 0 && location.index() < clauses.size()) {
            String text = clauses.get(location.index()).text();
            if (location.quote().length() < most && text.startsWith(location.quote(), location.start())) {
                return window(text, location.start(), most);
            }
        }
        return shortened(location.quote(), because, most);
    }

    /**
     * At most about {@code most} characters of {@code quote}, cut between words around what decided.
     *
     * @param because what decided: words in quotation marks here are looked for in the quote
     */
    static String shortened(String quote, List<String> because, int most) {
        return quote.length() <= most ? quote : window(quote, deciding(quote, because), most);
    }

    private static String window(String text, int deciding, int most) {
        if (text.length() <= most) {
            return text;
        }
        int start = Math.max(0, Math.min(deciding - most / 3, text.length() - most));
        int end = Math.min(text.length(), start + most);
        if (start > 0) {
            int blank = text.indexOf(' ', start);
            start = blank < 0 || blank >= Math.max(deciding, start + 1) ? start : blank + 1;
        }
        if (end < text.length()) {
            int blank = text.lastIndexOf(' ', end);
            end = blank <= deciding ? end : blank;
        }
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
    }

    private static int deciding(String quote, List<String> because) {
        String low = quote.toLowerCase(Locale.ROOT);
        // Lower-casing may change the length of exotic text: then nothing is looked for.
        if (low.length() != quote.length()) {
            return 0;
        }
        Pattern quoted = Pattern.compile("[“\"']([^”\"]{3,}?)[”\"']");
        for (String reason : because) {
            Matcher words = quoted.matcher(reason);
            while (words.find()) {
                int at = low.indexOf(words.group(1).toLowerCase(Locale.ROOT));
                if (at >= 0) {
                    return at;
                }
            }
        }
        return 0;
    }
}
