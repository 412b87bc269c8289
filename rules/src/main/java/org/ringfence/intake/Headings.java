package org.ringfence.intake;

import java.util.Locale;
import java.util.Set;

/** Tells a heading from a sentence by its words: a clause taken for a heading would go unread, so doubt makes a clause. */
final class Headings {
    private static final int LONGEST = 110;
    private static final Set<String> VERBS = WordList.of(
            "shall, must, may, will, means, is, are, was, were, has, have, had, can, cannot, should, would, "
                    + "includes, applies, apply, agrees, agree, does, do, be, been, holds, pays, keeps, remains, retains, "
                    + "receives, belongs, stays, gets, goes, decides");

    private static final Set<String> ASKING = Set.of("what", "who", "how", "when", "where", "why");

    private Headings() {}

    /** Whether a line could be nothing but a heading. */
    static boolean like(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (".;:,".indexOf(last) >= 0 || text.indexOf(". ") >= 0 || text.indexOf("; ") >= 0) {
            return false;
        }
        boolean question = ASKING.contains(NumberWords.firstWord(text).toLowerCase(Locale.ROOT));
        int words = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > start) {
                    words++;
                    if (!question && VERBS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                        return false;
                    }
                }
                start = i + 1;
            }
        }
        return words > 0 && words <= 14;
    }

    /** Whether a line names the table of contents, which says nothing that the draft does not say again. */
    static boolean isContents(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return plain.equals("contents") || plain.equals("table of contents") || plain.equals("index");
    }

    /** Whether a line is in capitals throughout. */
    static boolean capitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters >= 3;
    }
}
