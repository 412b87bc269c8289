package org.ringfence.intake;

import java.util.Map;

/** Takes Markdown's marks out of a line, so that the words stand as a reader of the rendered page sees them. */
final class MarkdownInline {
    private static final Map<String, String> ENTITIES = Map.of(
            "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", " ", "&pound;", "£", "&ndash;", "–",
            "&mdash;", "—", "&apos;", "'", "&#39;", "'");

    private MarkdownInline() {}

    static String plain(String line) {
        if (!marked(line)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        int n = line.length();
        int i = 0;
        while (i < n) {
            char c = line.charAt(i);
            int taken = 0;
            if (c == '\\' && i + 1 < n && isPunctuation(line.charAt(i + 1))) {
                out.append(line.charAt(i + 1));
                taken = 2;
            } else if (c == '*' || c == '`' || (c == '~' && line.startsWith("~~", i))) {
                taken = isOperator(line, i) ? 0 : run(line, i);
            } else if (c == '_') {
                taken = insideWord(line, i) || isBlankLine(line, i) ? 0 : run(line, i);
            } else if (c == '!' && line.startsWith("![", i)) {
                taken = link(line, i + 1, out, false);
                taken = taken == 0 ? 0 : taken + 1;
            } else if (c == '[') {
                taken = link(line, i, out, true);
            } else if (c == '<') {
                taken = tag(line, i, out);
            } else if (c == '&') {
                taken = entity(line, i, out);
            }
            if (taken == 0) {
                out.append(c);
                taken = 1;
            }
            i += taken;
        }
        return out.toString();
    }

    private static boolean marked(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("\\*`~_[<&".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int run(String line, int i) {
        int end = i;
        while (end < line.length() && line.charAt(end) == line.charAt(i)) {
            end++;
        }
        return end - i;
    }

    /** An asterisk between blanks multiplies or marks a note. */
    private static boolean isOperator(String line, int i) {
        boolean before = i > 0 && line.charAt(i - 1) == ' ';
        return before && (i + 1 >= line.length() || line.charAt(i + 1) == ' ');
    }

    private static boolean insideWord(String line, int i) {
        return i > 0
                && i + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(i - 1))
                && Character.isLetterOrDigit(line.charAt(i + 1));
    }

    /** A row of underscores is a blank to fill in. */
    private static boolean isBlankLine(String line, int i) {
        return run(line, i) > 3 || i > 0 && line.charAt(i - 1) == '_';
    }

    /** {@code [words](address)} and {@code [words][ref]} give the words; {@code [TBC]} stays. */
    private static int link(String line, int open, StringBuilder out, boolean words) {
        int close = line.indexOf(']', open);
        if (close < 0 || close + 1 >= line.length() || close - open > 1_000) {
            return 0;
        }
        char next = line.charAt(close + 1);
        int end = next == '(' ? line.indexOf(')', close) : next == '[' ? line.indexOf(']', close + 1) : -1;
        if (end < 0 || end - close > 2_000 || (next == '(' && words && !isAddress(line.substring(close + 2, end)))) {
            return 0;
        }
        out.append(words ? plain(line.substring(open + 1, close)) : "");
        return end + 1 - open;
    }

    private static boolean isAddress(String s) {
        return s.indexOf(' ') < 0 || s.indexOf('"') > 0;
    }

    private static int tag(String line, int i, StringBuilder out) {
        int close = line.indexOf('>', i);
        if (close < 0 || close - i > 300 || i + 1 >= line.length()) {
            return 0;
        }
        char c = line.charAt(i + 1);
        if (c != '/' && !Character.isLetter(c)) {
            return 0;
        }
        String inside = line.substring(i + 1, close);
        if (inside.startsWith("http") || inside.startsWith("mailto:")) {
            out.append(inside);
        } else if (inside.startsWith("br")) {
            out.append("; ");
        }
        return close + 1 - i;
    }

    private static int entity(String line, int i, StringBuilder out) {
        int end = line.indexOf(';', i);
        if (end < 0 || end - i > 8) {
            return 0;
        }
        String known = ENTITIES.get(line.substring(i, end + 1));
        if (known == null) {
            return 0;
        }
        out.append(known);
        return known.isEmpty() ? 0 : end + 1 - i;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < '\u007f' && !Character.isLetterOrDigit(c);
    }
}
