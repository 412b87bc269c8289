package org.ringfence.report;

/** Text put into mark-up so that it stays text. */
public final class Markup {
    private static final String MARKDOWN_MARKS = "\\`*_{}[]#!|~$";

    private Markup() {}

    /** For XML and HTML, between tags and in quoted attributes. */
    public static String xml(String text) {
        String plain = Shown.plain(text);
        if (isHarmless(plain)) {
            return plain;
        }
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(lonely(plain, i) ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }

    /** Whether nothing in the text means anything to XML, as is so of most. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** For Markdown on one line, without mentions, references or links that a code host would make of it. */
    static String markdown(String text) {
        String plain = Shown.plain(text);
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean opensTarget = c == '(' && i > 0 && plain.charAt(i - 1) == ']';
            if (opensTarget || MARKDOWN_MARKS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.append(c);
            }
            boolean opensName = c == '@' || c == '#';
            boolean opensAddress = c == ':' && plain.startsWith("//", i + 1);
            boolean opensHost = (c == 'w' || c == 'W') && plain.regionMatches(true, i, "www.", 0, 4);
            if (opensName || opensAddress || opensHost) {
                escaped.append('\u200B');
            }
        }
        return escaped.toString();
    }

    /** For HTML inside Markdown, where a code host still looks for mentions and references. */
    static String summary(String text) {
        return xml(text.replace("@", "@\u200B")
                .replace("#", "#\u200B")
                .replace("://", ":\u200B//")
                .replace("](", "]\u200B("));
    }

    private static boolean lonely(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
