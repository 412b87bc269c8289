package org.ringfence.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Text on lines of bounded width, in colour where the terminal has it. */
final class Lines {
    /** What stands out, and how a terminal is told. */
    enum Style {
        BOLD("\u001B[1m"),
        DIM("\u001B[2m"),
        RED("\u001B[1;31m"),
        YELLOW("\u001B[33m"),
        GREEN("\u001B[32m"),
        NONE("");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private final Writer out;
    private final boolean colour;
    private final int columns;

    Lines(Writer out, Presentation presentation) {
        this.out = out;
        this.colour = presentation.colour();
        this.columns = presentation.columns();
    }

    int columns() {
        return columns;
    }

    /** An empty line. */
    void gap() throws IOException {
        out.write('\n');
    }

    /** A line of its own, however long. */
    void line(Style style, String text) throws IOException {
        out.write(styled(style, Shown.inLog(text)));
        out.write('\n');
    }

    /** A paragraph: its first line after {@code first}, the others after {@code then}, which is at least as wide on the page. */
    void paragraph(String first, String then, Style style, String text) throws IOException {
        String before = first;
        for (String line : wrap(Shown.inLog(text), columns - then.length())) {
            out.write(before);
            out.write(styled(style, line));
            out.write('\n');
            before = then;
        }
    }

    /** Cells side by side, each wrapped to its width; the last takes what is left. */
    void row(int[] widths, Style[] styles, String... cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.length; i++) {
            wrapped.add(wrap(Shown.inLog(cells[i]), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            int owed = 0;
            for (int i = 0; i < cells.length; i++) {
                String cell = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                if (!cell.isEmpty()) {
                    line.append(" ".repeat(owed)).append(styled(styles[i], cell));
                    owed = 0;
                }
                owed += widths[i] + 2 - cell.length();
            }
            out.write(line.append('\n').toString());
        }
    }

    String styled(Style style, String text) {
        return colour && style != Style.NONE && !text.isEmpty() ? style.code + text + "\u001B[0m" : text;
    }

    /** The text in lines of at most {@code width}, broken at blanks, or within a word that is longer; at least one line. */
    static List<String> wrap(String text, int width) {
        int most = Math.max(8, width);
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (text.length() - from > most) {
            int blank = text.lastIndexOf(' ', from + most);
            int cut = blank > from ? blank : from + most;
            if (blank <= from && Character.isLowSurrogate(text.charAt(cut))) {
                cut--;
            }
            lines.add(text.substring(from, cut).stripTrailing());
            from = cut;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        if (from < text.length() || lines.isEmpty()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}
