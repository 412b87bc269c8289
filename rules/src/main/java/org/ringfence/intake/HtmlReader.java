package org.ringfence.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** Reads web pages and the formatted text of e-mail: what a browser would show, with nothing fetched and no script run. */
final class HtmlReader {
    /** What holds no text of the draft. */
    private static final String UNSHOWN =
            "script, style, noscript, template, head, nav, object, iframe, svg, canvas, select, [hidden],"
                    + " [style*=display:none], [style*=\"display: none\"]";

    private static final int SMALL = 120;

    private final List<Block> out = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean original;
    private Mark mark = Mark.NONE;
    private Role role = Role.BODY;
    private int level;
    private int lists;
    private int depth;

    private HtmlReader(boolean original) {
        this.original = original;
    }

    /**
     * The readings of a page.
     *
     * @param accepted with what is marked as deleted left out
     * @param original with what is marked as inserted left out; the same where nothing is marked
     * @param marked whether anything is
     */
    record Readings(List<Block> accepted, List<Block> original, boolean marked) {}

    static Readings read(byte[] bytes) {
        try {
            return read(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    static Readings read(String html) {
        return read(Jsoup.parse(html));
    }

    private static Readings read(Document document) {
        document.select(UNSHOWN).remove();
        boolean marked = !document.select("ins, del").isEmpty();
        List<Block> accepted = blocks(document, false);
        return new Readings(accepted, marked ? blocks(document, true) : accepted, marked);
    }

    private static List<Block> blocks(Document document, boolean original) {
        HtmlReader reader = new HtmlReader(original);
        reader.inside(document.body());
        reader.flush();
        return WordTyped.numbered(titled(reader.out));
    }

    /** The only heading of the first level is the draft's title. */
    private static List<Block> titled(List<Block> blocks) {
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Para para && para.role() == Role.HEADING && para.headingLevel() == 1) {
                tops.add(i);
            }
        }
        if (tops.size() == 1 && tops.get(0) == 0 && blocks.get(0) instanceof Para first) {
            blocks.set(0, new Para(first.mark(), Role.TITLE, 0, first.text(), 0, 0));
        }
        return blocks;
    }

    private void inside(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "del" -> marked(element, original);
            case "ins" -> marked(element, !original);
            case "img" -> picture(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ol", "ul", "menu" -> list(element);
            case "table" -> table(element);
            case "pre" -> {
                flush();
                text.append(element.wholeText());
                flush();
            }
            default -> {
                if (element.isBlock()) {
                    flush();
                    inside(element);
                    flush();
                } else {
                    inside(element);
                }
            }
        }
    }

    private void marked(Element element, boolean shown) {
        if (shown) {
            inside(element);
        }
    }

    private void heading(Element element) {
        flush();
        role = Role.HEADING;
        level = element.normalName().charAt(1) - '0';
        inside(element);
        flush();
    }

    private void list(Element list) {
        flush();
        int id = ++lists;
        boolean ordered = list.normalName().equals("ol");
        int value = whole(list.attr("start"), 1);
        depth++;
        for (Element item : list.children()) {
            if (!item.normalName().equals("li")) {
                element(item);
                continue;
            }
            value = whole(item.attr("value"), value);
            String number = ordered ? WordNumberFormat.print(value, format(list.attr("type"))) + "." : "•";
            mark = new Mark(number, id, depth - 1, depth * 4);
            inside(item);
            flush();
            value++;
        }
        depth--;
    }

    private static String format(String type) {
        return switch (type) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    /** A table of figures or terms is one; one that only lays out a page is read as what stands in it. */
    private void table(Element table) {
        flush();
        List<Element> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                rows.add(row);
            }
        }
        boolean layout = table.attr("role").equals("presentation")
                || !table.select("table table, h1, h2, h3").isEmpty()
                || rows.stream().allMatch(row -> row.childrenSize() < 2);
        if (layout) {
            for (Element row : rows) {
                for (Element cell : row.children()) {
                    inside(cell);
                    flush();
                }
            }
            return;
        }
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            inside(caption);
            flush();
        }
        List<List<SpannedCells.Cell>> cells = new ArrayList<>();
        for (Element row : rows) {
            List<SpannedCells.Cell> line = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                line.add(new SpannedCells.Cell(plain(cell), cell.attr("colspan"), cell.attr("rowspan")));
            }
            cells.add(line);
        }
        boolean header = !rows.isEmpty()
                && !rows.get(0).select("> th").isEmpty()
                && rows.get(0).select("> td").isEmpty();
        out.add(SpannedCells.grid(cells, header));
    }

    /** What a cell says, in this reading. */
    private String plain(Element cell) {
        HtmlReader inner = new HtmlReader(original);
        inner.inside(cell);
        inner.flush();
        StringBuilder said = new StringBuilder();
        for (Block block : inner.out) {
            if (block instanceof Para para) {
                said.append(said.isEmpty() ? "" : " ")
                        .append(
                                para.mark().number().equals("•")
                                        ? ""
                                        : para.mark().number() + " ")
                        .append(para.text());
            }
        }
        return said.toString().strip();
    }

    private void picture(Element image) {
        int width = whole(image.attr("width"), SMALL + 1);
        int height = whole(image.attr("height"), SMALL + 1);
        boolean decorative = image.hasAttr("alt") && image.attr("alt").isBlank()
                || image.attr("role").equals("presentation");
        if (!decorative && width > SMALL && height > SMALL / 3) {
            flush();
            out.add(new Block.Unreadable("picture", "its text, if it shows any, is not text in the file; type it out"));
        }
    }

    private void flush() {
        String said = text.toString().replace('\u00a0', ' ').strip();
        text.setLength(0);
        if (!said.isEmpty()) {
            out.add(new Para(mark, role, role == Role.HEADING ? level : 0, said, 0, 0));
            mark = depth > 0 ? Mark.typed("", depth * 4) : Mark.NONE;
        }
        role = Role.BODY;
        if (depth == 0) {
            mark = Mark.NONE;
        }
    }

    private static int whole(String text, int otherwise) {
        int value = PrintedNumber.leadingInt(text.strip());
        return value == 0 ? otherwise : value;
    }
}
