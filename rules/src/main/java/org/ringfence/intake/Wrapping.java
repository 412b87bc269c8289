package org.ringfence.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a text is wrapped, and so what a line's end tells: whether the writer ended the paragraph or the line was full. */
final class Wrapping {
    private static final int SHORTEST = 40;
    private static final int WIDEST = 130;

    /** Words after which a number names a place instead of beginning a clause. */
    private static final Set<String> NAMING = WordList.of(
            "clause, clauses, paragraph, paragraphs, section, sections, schedule, part, annex, article, appendix, "
                    + "regulation, and, or, to, of, in, with, under, by, than, least, about, from, item, at, for, per, on, "
                    + "the, a, within, until, over, exceeds, exceeding, between, page");

    private final int width;
    private final boolean unwrapped;

    /** @param surely whether the lines are wrapped for certain */
    Wrapping(List<Line> lines, boolean surely) {
        int[] lengths = new int[lines.size()];
        int n = 0;
        for (Line line : lines) {
            if (end(line) > SHORTEST && !isRow(line.text())) {
                lengths[n++] = end(line);
            }
        }
        Arrays.sort(lengths, 0, n);
        int longest = n == 0 ? SHORTEST : lengths[n - 1];
        int full = 0;
        for (int i = n - 1; i >= 0 && lengths[i] > longest - 12; i--) {
            full++;
        }
        unwrapped = !surely && longest > WIDEST && (full < 5 || full * 10L < n * 3L);
        // One line may stand out, such as a long address on the web.
        width = n == 0 ? SHORTEST : lengths[(int) ((n - 1) * 95L / 100)];
    }

    private static int end(Line line) {
        return line.indent() + line.text().length();
    }

    /** Whether a line is a row of a table, which is as wide as its cells make it, wherever sentences are broken. */
    private static boolean isRow(String text) {
        return text.startsWith("|") || parts(text, "   ") > 2 || parts(text, "\t") > 2 || parts(text, " | ") > 2;
    }

    /** How many parts a mark cuts a text into, three being as good as more. */
    private static int parts(String text, String mark) {
        int parts = 1;
        for (int at = text.indexOf(mark); at >= 0 && parts < 3; at = text.indexOf(mark, at)) {
            parts++;
            at += mark.length();
            while (at < text.length() && Prose.isBlank(text.charAt(at))) {
                at++;
            }
        }
        return parts;
    }

    /** Whether each line is a paragraph of its own. */
    boolean unwrapped() {
        return unwrapped;
    }

    /** Whether a word would have had room at the end of the line before. */
    boolean hadRoom(Line before, String word, int spare) {
        return end(before) + 1 + word.length() + spare <= width;
    }

    /** Whether a line ends where a sentence or an item of a list may end. */
    static boolean ended(String text) {
        char last = text.charAt(text.length() - 1);
        if (".;:,!?—–”\"".indexOf(last) >= 0 || text.endsWith(".)")) {
            return true;
        }
        return text.endsWith("; and")
                || text.endsWith("; or")
                || text.endsWith(", and")
                || text.endsWith(", or")
                || text.endsWith(". and")
                || text.endsWith(". or");
    }

    /** Whether a line ends with a word that a number may complete, as in {@code clause} or {@code within}. */
    static boolean names(String text) {
        int word = text.lastIndexOf(' ') + 1;
        return !ended(text) && NAMING.contains(text.substring(word).toLowerCase(Locale.ROOT));
    }
}
