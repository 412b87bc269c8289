package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** The lines of a PDF outside tables: gathered while they belong together, then made paragraphs, with their pages. */
final class PdfProse {
    private final Paragraphs paragraphs;
    private final List<Integer> pageOf;
    private final List<Block> out;
    private List<Line> chunk = new ArrayList<>();
    private boolean strong = true;
    private float size;

    /** @param pageOf the page of each line by its number */
    PdfProse(List<Line> lines, List<Integer> pageOf, List<Block> out) {
        this.out = out;
        this.pageOf = pageOf;
        this.paragraphs = Paragraphs.wrapped(lines, out);
    }

    /** @param stands whether the line is in bold or larger type */
    void add(Line line, boolean stands, float typeSize) {
        if (!chunk.isEmpty() && stands != strong && (strong || stands)) {
            // A heading set close to its text, or text close to the next heading.
            flush();
        }
        strong = stands;
        size = typeSize;
        chunk.add(line);
    }

    void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        List<Line> lines = chunk;
        chunk = new ArrayList<>();
        int before = out.size();
        String joined = joined(lines);
        if (strong && lines.size() <= 3 && heading(lines.get(0), joined)) {
            return;
        }
        paragraphs.add(lines);
        for (int i = before; i < out.size(); i++) {
            Block block = out.get(i);
            if (block instanceof Para para) {
                out.set(
                        i,
                        new Para(
                                para.mark(),
                                para.role(),
                                para.headingLevel(),
                                para.text(),
                                0,
                                pageOf.get(para.line())));
            } else if (block instanceof Block.Grid grid) {
                int page = pageOf.get(lines.get(0).number());
                List<Block.Row> rows = new ArrayList<>();
                grid.rows().forEach(row -> rows.add(new Block.Row(row.cells(), 0)));
                out.set(i, new Block.Grid(rows, grid.firstRowIsHeader(), page));
            }
        }
    }

    private boolean heading(Line first, String text) {
        TypedNumbers.Split split = Headings.like(text) ? paragraphs.numbers().at(text, true) : null;
        String words = split == null ? text : split.rest();
        if (!Headings.like(words) || Headings.isContents(words) || Paragraphs.isContents(words)) {
            return false;
        }
        Mark mark = Mark.typed(split == null ? "" : split.number(), first.indent());
        int level = Math.max(1, Math.min(9, Math.round(24 - size)));
        out.add(new Para(mark, Role.HEADING, level, words, 0, pageOf.get(first.number())));
        return true;
    }

    private static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() ? "" : " ").append(line.text().replaceAll(" {2,}", " "));
        }
        return text.toString();
    }
}
