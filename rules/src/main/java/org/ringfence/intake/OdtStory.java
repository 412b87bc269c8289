package org.ringfence.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** Walks the body of an OpenDocument text in one reading of its tracked changes. */
final class OdtStory {
    private static final float PICTURE_CM = 6;

    private final OdtNumbering numbering;
    private final OdtStyles styles;
    private final boolean original;
    private final Map<String, Element> deleted = new HashMap<>();
    private final Set<String> inserted = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final List<Block> out = new ArrayList<>();
    private final List<Block> apart = new ArrayList<>();
    private int lists;

    /** @param original whether changes are rejected: what was inserted is left out, what was deleted is put back */
    OdtStory(OdtNumbering numbering, OdtStyles styles, boolean original) {
        this.numbering = numbering;
        this.styles = styles;
        this.original = original;
    }

    List<Block> blocks(Element body) {
        for (Element region : body.getElementsByTag("text:changed-region")) {
            String id = region.hasAttr("text:id") ? region.attr("text:id") : region.attr("xml:id");
            Element deletion = region.selectFirst("text|deletion");
            if (deletion != null) {
                deleted.put(id, deletion);
            } else if (region.selectFirst("text|insertion") != null) {
                inserted.add(id);
            }
        }
        inside(body);
        return out;
    }

    private void inside(Element element) {
        for (Element child : element.children()) {
            block(child);
        }
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "text:p", "text:h" -> paragraph(element, Mark.NONE);
            case "text:list" -> list(element, "", new int[0], 0, 0);
            case "table:table" -> table(element);
            case "text:tracked-changes", "text:table-of-content", "office:forms", "text:sequence-decls" -> {
                // No text of the draft, or the same again.
            }
            case "text:change-start", "text:change-end", "text:change" -> change(element, new StringBuilder());
            default -> inside(element);
        }
    }

    private void list(Element list, String inherited, int[] above, int level, int id) {
        String style = list.hasAttr("text:style-name") ? list.attr("text:style-name") : inherited;
        int[] counters = level == 0 ? numbering.counters(list, style) : above;
        int own = level == 0 ? ++lists : id;
        for (Element item : list.children()) {
            boolean numbered = item.normalName().equals("text:list-item");
            boolean first = true;
            for (Element child : item.children()) {
                String name = child.normalName();
                if (name.equals("text:list")) {
                    list(child, style, counters, level + 1, own);
                } else if (name.equals("text:p") || name.equals("text:h")) {
                    int start = PrintedNumber.leadingInt(item.attr("text:start-value"));
                    String number = numbered && first ? numbering.next(style, counters, level, start) : "";
                    paragraph(child, new Mark(number, number.isEmpty() ? -1 : own, level, level * 4));
                    first = false;
                } else {
                    block(child);
                }
            }
        }
    }

    private void paragraph(Element element, Mark mark) {
        StringBuilder text = new StringBuilder();
        inline(element, text);
        String said = text.toString();
        boolean heading = element.normalName().equals("text:h");
        int level = Math.max(1, PrintedNumber.leadingInt(element.attr("text:outline-level")));
        Mark own = mark;
        if (heading && mark.number().isEmpty() && !said.isBlank()) {
            own = new Mark(numbering.next(OdtNumbering.OUTLINE, numbering.outline(), level - 1, 0), 0, level - 1, 0);
        }
        Role role = heading ? Role.HEADING : styles.title(element.attr("text:style-name")) ? Role.TITLE : Role.BODY;
        if (!said.isBlank() || !own.number().isEmpty()) {
            out.add(new Para(own, role, heading ? Math.min(9, level) : 0, said, 0, 0));
        }
        out.addAll(apart);
        apart.clear();
    }

    private void inline(Element element, StringBuilder text) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(open.isEmpty() ? words.getWholeText().replaceAll("\\s+", " ") : "");
            } else if (node instanceof Element child) {
                inline(child.normalName(), child, text);
            }
        }
    }

    private void inline(String name, Element child, StringBuilder text) {
        switch (name) {
            case "text:s" -> text.append(' ');
            case "text:tab" -> text.append(' ');
            case "text:line-break" -> text.append('\n');
            case "text:note" -> note(child);
            case "office:annotation", "text:bookmark", "text:soft-page-break", "text:note-citation" -> {
                // Comments are no contract text.
            }
            case "text:change-start", "text:change-end", "text:change" -> change(child, text);
            case "draw:frame", "draw:custom-shape", "draw:rect" -> frame(child);
            default -> {
                if (!styles.hidden(child.attr("text:style-name"))) {
                    inline(child, text);
                }
            }
        }
    }

    private void change(Element element, StringBuilder text) {
        String id = element.attr("text:change-id");
        Element lost = deleted.get(id);
        if (!original) {
            return;
        }
        if (lost != null) {
            for (Element paragraph : lost.select("text|p, text|h")) {
                text.append(text.isEmpty() ? "" : " ").append(paragraph.text());
            }
        } else if (inserted.contains(id) && element.normalName().equals("text:change-start")) {
            open.add(id);
        } else {
            open.remove(id);
        }
    }

    private void note(Element note) {
        for (Element body : note.getElementsByTag("text:note-body")) {
            for (Element paragraph : body.children()) {
                StringBuilder text = new StringBuilder();
                inline(paragraph, text);
                if (!text.toString().isBlank()) {
                    apart.add(new Para(Mark.NONE, Role.FOOTNOTE, 0, text.toString(), 0, 0));
                }
            }
        }
    }

    /** A text box is read; a picture large enough to hold terms is a gap. */
    private void frame(Element frame) {
        Element box = frame.selectFirst("draw|text-box");
        if (box != null || frame.selectFirst("> text|p") != null) {
            OdtStory inner = new OdtStory(numbering, styles, original);
            inner.deleted.putAll(deleted);
            inner.inserted.addAll(inserted);
            inner.inside(box == null ? frame : box);
            apart.addAll(inner.out);
            return;
        }
        boolean object = frame.selectFirst("draw|object, draw|object-ole") != null;
        boolean large = centimetres(frame.attr("svg:height")) >= PICTURE_CM / 3
                && centimetres(frame.attr("svg:width")) >= PICTURE_CM;
        if (object) {
            apart.add(new Block.Unreadable(
                    "embedded object", "what it shows is not text; put it into the draft as a table or as words"));
        } else if (frame.selectFirst("draw|image") != null && large) {
            apart.add(
                    new Block.Unreadable("picture", "its text, if it shows any, is not text in the file; type it out"));
        }
    }

    /** A length such as {@code 17cm} or {@code 4.5in}; one that is not told counts as large. */
    private static float centimetres(String length) {
        String figure = length.replaceAll("[^0-9.]", "");
        if (figure.isEmpty() || figure.length() > 9 || figure.equals(".")) {
            return PICTURE_CM;
        }
        float value = Float.parseFloat(figure);
        return length.endsWith("in") ? value * 2.54f : length.endsWith("pt") ? value / 28.35f : value;
    }

    private void table(Element table) {
        List<List<SpannedCells.Cell>> rows = new ArrayList<>();
        for (Element row : table.getElementsByTag("table:table-row")) {
            if (row.closest("table|table") != table) {
                continue;
            }
            List<SpannedCells.Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("table:table-cell")) {
                    cells.add(new SpannedCells.Cell(
                            said(cell),
                            cell.attr("table:number-columns-spanned"),
                            cell.attr("table:number-rows-spanned")));
                }
            }
            rows.add(cells);
        }
        boolean header = table.selectFirst("> table|table-header-rows") != null;
        out.add(SpannedCells.grid(rows, header));
        out.addAll(apart);
        apart.clear();
    }

    private String said(Element cell) {
        OdtStory inner = new OdtStory(numbering, styles, original);
        inner.deleted.putAll(deleted);
        inner.inserted.addAll(inserted);
        inner.inside(cell);
        StringBuilder said = new StringBuilder();
        for (Block block : inner.out) {
            if (block instanceof Para para && para.role() != Role.FOOTNOTE) {
                said.append(said.isEmpty() ? "" : " ");
                String number = para.mark().number();
                said.append(number.isEmpty() || number.equals("•") ? "" : number + " ")
                        .append(para.text());
            } else if (block instanceof Block.Grid grid) {
                grid.rows().forEach(row -> said.append(' ').append(Grids.line(List.of(), row.cells())));
            } else {
                apart.add(block);
            }
        }
        return said.toString().strip();
    }
}
