package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text.
 *
 * @param number its number in the source, from 1
 * @param indent the column at which it begins, from 0, with tabs to every eighth
 * @param text the line without the blanks around it; tabs and runs of blanks inside stand as they are
 * @param breaks whether the line after it begins a paragraph whatever it says
 */
record Line(int number, int indent, String text, boolean breaks) {

    boolean blank() {
        return text.isEmpty();
    }

    /** The lines of a text; a form feed counts as an empty line. */
    static List<Line> of(String source) {
        List<Line> lines = new ArrayList<>(source.length() / 60 + 1);
        int number = 1;
        int start = 0;
        int n = source.length();
        for (int i = 0; i <= n; i++) {
            char c = i < n ? source.charAt(i) : '\n';
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028') {
                lines.add(of(number, source.substring(start, i)));
                if (c == '\r' && i + 1 < n && source.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
                number += c == '\f' ? 0 : 1;
            }
        }
        return lines;
    }

    private static Line of(int number, String raw) {
        int column = 0;
        int i = 0;
        while (i < raw.length() && Prose.isBlank(raw.charAt(i))) {
            column = raw.charAt(i) == '\t' ? (column / 8 + 1) * 8 : column + 1;
            i++;
        }
        int end = raw.length();
        while (end > i && Prose.isBlank(raw.charAt(end - 1))) {
            end--;
        }
        boolean hard = end > i && (raw.length() - end >= 2 && raw.endsWith("  ") || raw.charAt(end - 1) == '\\');
        return new Line(number, column, raw.substring(i, end), hard);
    }

    Line with(String other) {
        return new Line(number, indent, other, breaks);
    }
}
