package org.ringfence.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/**
 * Reads Markdown as drafts use it: headings, tables, lists, emphasis, notes. Lines that begin with a clause number begin a
 * paragraph even without an empty line between, and indented text stays text, which a strict reader would make one paragraph or a
 * piece of code. Reading it here takes a few milliseconds in a fresh machine; a general parser took sixty.
 */
final class MarkdownReader {
    private final List<Block> out = new ArrayList<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Paragraphs paragraphs;
    private final List<Line> lines;
    private List<Line> chunk = new ArrayList<>();
    private int lastList;
    private int listIndent = -1;

    private MarkdownReader(List<Line> lines) {
        this.lines = lines;
        this.paragraphs = new Paragraphs(lines, out);
    }

    static List<Block> read(String source) {
        return new MarkdownReader(Line.of(source)).blocks();
    }

    private List<Block> blocks() {
        collectNotes();
        boolean comment = false;
        for (int i = frontMatter(); i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text();
            if (comment || text.startsWith("<!--")) {
                comment = !text.contains("-->");
                continue;
            }
            if (line.blank() || isRule(text) || text.startsWith("```") || text.startsWith("~~~")) {
                flush();
            } else if (text.charAt(0) == '#' && headingLevel(text) > 0) {
                flush();
                heading(line, headingLevel(text), text.substring(headingLevel(text)));
            } else if (isUnderline(text) && chunk.size() == 1 && !TextTables.isPiped(chunk.get(0))) {
                Line title = chunk.get(0);
                chunk = new ArrayList<>();
                heading(title, text.charAt(0) == '=' ? 1 : 2, title.text());
            } else if (text.startsWith("![") && text.endsWith(")")) {
                flush();
                out.add(new Block.Unreadable("picture", "its text, if it holds any, is not in the file as text"));
            } else if (!isNote(text)) {
                take(line);
            }
        }
        flush();
        titled();
        return out;
    }

    private void take(Line line) {
        String text = line.text();
        while (text.startsWith(">")) {
            text = text.substring(1).strip();
        }
        boolean bold = isBold(text);
        String plain = TextTables.isPiped(line) ? text : MarkdownInline.plain(text);
        if (bold && chunk.isEmpty() && Headings.like(plain) && NumberForms.candidate(plain) == null) {
            out.add(new Para(Mark.typed("", line.indent()), Role.HEADING, 9, plain, line.number(), 0));
            return;
        }
        String words = plain.strip();
        if (words.isEmpty()) {
            flush();
        } else {
            chunk.add(line.with(renumbered(line, words)));
        }
    }

    /** {@code 1. 1. 1.} is printed 1, 2, 3. */
    private String renumbered(Line line, String plain) {
        int dot = plain.indexOf(". ");
        int value = dot > 0 && dot < 4 ? PrintedNumber.leadingInt(plain) : 0;
        if (value == 0 || !plain.startsWith(value + ". ")) {
            if (line.indent() <= listIndent && chunk.isEmpty()) {
                listIndent = -1;
            }
            return plain;
        }
        boolean repeats = value == 1 && lastList > 0 && listIndent == line.indent();
        lastList = repeats ? lastList + 1 : value;
        listIndent = line.indent();
        return repeats ? lastList + plain.substring(dot) : plain;
    }

    private void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        int before = out.size();
        paragraphs.add(chunk);
        chunk = new ArrayList<>();
        List<Block> read = new ArrayList<>(out.subList(before, out.size()));
        out.subList(before, out.size()).clear();
        for (Block block : read) {
            if (block instanceof Block.Grid grid) {
                grid(grid);
            } else if (block instanceof Para para && !notes.isEmpty()) {
                List<Block> apart = new ArrayList<>();
                String text = noted(para.text(), para.line(), apart);
                out.add(new Para(para.mark(), para.role(), para.headingLevel(), text, para.line(), para.page()));
                out.addAll(apart);
            } else {
                out.add(block);
            }
        }
    }

    private void grid(Block.Grid grid) {
        List<Block> apart = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>(grid.rows().size());
        for (Block.Row row : grid.rows()) {
            List<String> cells = new ArrayList<>(row.cells().size());
            for (String cell : row.cells()) {
                cells.add(noted(MarkdownInline.plain(cell), row.line(), apart));
            }
            rows.add(new Block.Row(cells, row.line()));
        }
        out.add(new Block.Grid(rows, grid.firstRowIsHeader(), grid.page()));
        out.addAll(apart);
    }

    /** A text without its note marks; the notes they name are put apart, after what refers to them. */
    private String noted(String text, int line, List<Block> apart) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        int at = text.indexOf("[^");
        while (at >= 0) {
            int close = text.indexOf(']', at);
            String note = close < 0 ? null : notes.get(text.substring(at + 2, close));
            if (note != null) {
                plain.append(text, from, at);
                from = close + 1;
                apart.add(new Para(Mark.NONE, Role.FOOTNOTE, 0, MarkdownInline.plain(note), line, 0));
            }
            at = close < 0 ? -1 : text.indexOf("[^", close);
        }
        return from == 0 ? text : plain.append(text, from, text.length()).toString();
    }

    private void collectNotes() {
        for (Line line : lines) {
            if (isNote(line.text())) {
                int close = line.text().indexOf("]:");
                notes.put(
                        line.text().substring(2, close),
                        line.text().substring(close + 2).strip());
            }
        }
    }

    private static boolean isNote(String text) {
        return text.startsWith("[^") && text.indexOf("]:") > 0;
    }

    private void heading(Line line, int level, String raw) {
        listIndent = -1;
        String text = raw.strip();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        String plain = MarkdownInline.plain(text.substring(0, end).strip());
        TypedNumbers.Split split = paragraphs.numbers().at(plain, true);
        Mark mark = Mark.typed(split == null ? "" : split.number(), 0);
        out.add(new Para(mark, Role.HEADING, level, split == null ? plain : split.rest(), line.number(), 0));
    }

    /** A first heading that no other one equals in level is the draft's title. */
    private void titled() {
        if (out.isEmpty()
                || !(out.get(0) instanceof Para first)
                || first.role() != Role.HEADING
                || !first.mark().number().isEmpty()) {
            return;
        }
        for (Block block : out.subList(1, out.size())) {
            if (block instanceof Para para
                    && para.role() == Role.HEADING
                    && para.headingLevel() <= first.headingLevel()) {
                return;
            }
        }
        out.set(0, new Para(first.mark(), Role.TITLE, 0, first.text(), first.line(), 0));
    }

    private int frontMatter() {
        if (lines.isEmpty() || !lines.get(0).text().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size() && i < 40; i++) {
            if (lines.get(i).text().equals("---")) {
                return 1;
            }
        }
        return 0;
    }

    static int headingLevel(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return level <= 6 && level < text.length() && text.charAt(level) == ' ' ? level : 0;
    }

    private static boolean isBold(String text) {
        return text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2;
    }

    private static boolean isRule(String text) {
        return text.length() >= 3 && Prose.only(text, "*_ ") || text.equals("---");
    }

    private static boolean isUnderline(String text) {
        return text.length() >= 2 && (Prose.only(text, "=") || Prose.only(text, "-"));
    }
}
