package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.PrintedNumber.Shape;

/** Reads a table of a Word file; one that only lays out the page gives its paragraphs instead. */
final class WordTable {
    /** More columns than Word allows a table. */
    private static final int MOST_COLUMNS = 64;

    private record Cell(List<Block> blocks, String text) {}

    private final XmlPart part;
    private final WordReading reading;
    private final WordStory story;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Block> apart = new ArrayList<>();
    private int headers;
    private final int page;

    WordTable(XmlPart part, WordReading reading, WordStory story) {
        this.part = part;
        this.reading = reading;
        this.story = story;
        this.page = reading.page;
    }

    /** Reads the table just started, to its end. */
    List<Block> read() throws UnreadableDraft {
        rowsIn();
        List<Block> out = new ArrayList<>();
        if (rows.isEmpty()) {
            return out;
        }
        if (isLayout()) {
            for (List<Cell> row : rows) {
                Cell before = null;
                for (Cell cell : row) {
                    if (cell != before) {
                        out.addAll(cell.blocks());
                    }
                    before = cell;
                }
            }
            return out;
        }
        out.add(grid());
        out.addAll(apart);
        return out;
    }

    private void rowsIn() throws UnreadableDraft {
        while (part.next()) {
            switch (part.name()) {
                case "tr" -> row();
                case "sdt", "sdtContent", "customXml" -> rowsIn();
                case "ins", "moveTo" -> rowsIf(reading.takesInserted());
                case "del", "moveFrom" -> rowsIf(reading.takesDeleted());
                default -> part.skip();
            }
        }
    }

    private void rowsIf(boolean taken) throws UnreadableDraft {
        if (taken) {
            rowsIn();
        } else {
            part.skip();
        }
    }

    private void row() throws UnreadableDraft {
        List<Cell> cells = new ArrayList<>();
        boolean[] header = {false};
        boolean[] taken = {true};
        cellsIn(cells, header, taken);
        if (!taken[0]) {
            return;
        }
        if (header[0] && headers == rows.size()) {
            headers++;
        }
        rows.add(cells);
    }

    private void cellsIn(List<Cell> cells, boolean[] header, boolean[] taken) throws UnreadableDraft {
        while (part.next()) {
            switch (part.name()) {
                case "trPr" -> {
                    while (part.next()) {
                        switch (part.name()) {
                            case "tblHeader" -> header[0] = part.on();
                            case "ins" -> taken[0] &= reading.takesInserted();
                            case "del" -> taken[0] &= reading.takesDeleted();
                            case "gridBefore" -> {
                                for (int i = Math.min(MOST_COLUMNS, part.number("val", 0)); i > 0; i--) {
                                    cells.add(new Cell(List.of(), ""));
                                }
                            }
                            default -> {}
                        }
                        part.skip();
                    }
                }
                case "tc" -> cell(cells, taken[0]);
                case "sdt", "sdtContent", "customXml" -> cellsIn(cells, header, taken);
                default -> part.skip();
            }
        }
    }

    private void cell(List<Cell> cells, boolean rowTaken) throws UnreadableDraft {
        if (!rowTaken) {
            part.skip();
            return;
        }
        WordCell properties = new WordCell();
        WordStory inner = story.inner();
        List<Block> blocks = inner.cell(properties, reading);
        if (!properties.taken) {
            return;
        }
        Cell cell = new Cell(blocks, text(blocks));
        if (properties.continues
                && !rows.isEmpty()
                && cells.size() < rows.get(rows.size() - 1).size()) {
            cell = rows.get(rows.size() - 1).get(cells.size());
        }
        for (int i = 0; i < Math.max(1, Math.min(MOST_COLUMNS, properties.span)) && cells.size() < MOST_COLUMNS; i++) {
            cells.add(cell);
        }
    }

    /** A cell's paragraphs in one line; what cannot stand in a cell is put after the table. */
    private String text(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            if (!(block instanceof Para para) || para.role() == Block.Role.FOOTNOTE) {
                apart.add(block);
                continue;
            }
            String words = Prose.folded(para.text());
            String number = para.mark().number();
            if (words.isEmpty() && number.isEmpty()) {
                continue;
            }
            if (out.length() > 0) {
                out.append(".;:,".indexOf(out.charAt(out.length() - 1)) >= 0 ? " " : "; ");
            }
            if (!number.isEmpty() && PrintedNumber.of(number).shape() != Shape.BULLET) {
                out.append(PrintedNumber.strippedEnd(number)).append(words.isEmpty() ? "" : " ");
            }
            out.append(words);
        }
        return out.toString();
    }

    /** Whether the table only lays out the page: one column, or cells that hold numbered clauses of their own. */
    private boolean isLayout() {
        int columns = 0;
        int clauses = 0;
        for (List<Cell> row : rows) {
            columns = Math.max(columns, row.size());
            for (Cell cell : row) {
                clauses = Math.max(clauses, clausesIn(cell));
            }
        }
        return columns <= 1 || (columns <= 3 && clauses >= 2);
    }

    private static int clausesIn(Cell cell) {
        int clauses = 0;
        for (Block block : cell.blocks()) {
            if (block instanceof Para para && !para.mark().number().isEmpty()) {
                Shape shape = PrintedNumber.of(para.mark().number()).shape();
                clauses += shape == Shape.DOTTED || shape == Shape.SINGLE || shape == Shape.DIVISION ? 1 : 0;
            }
        }
        return clauses;
    }

    private Block grid() {
        List<List<String>> cells = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<String> texts = new ArrayList<>(row.size());
            row.forEach(cell -> texts.add(cell.text()));
            cells.add(texts);
        }
        while (headers > 1 && cells.size() > headers) {
            cells.set(0, stacked(cells.get(0), cells.remove(1)));
            headers--;
        }
        List<Block.Row> said = new ArrayList<>(cells.size());
        for (List<String> row : cells) {
            said.add(new Block.Row(row, 0));
        }
        return new Block.Grid(said, headers == 1, reading.paged ? page : 0);
    }

    /** Two header rows as one: {@code Budget} over {@code 2027/28} reads {@code Budget 2027/28}. */
    private static List<String> stacked(List<String> upper, List<String> lower) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String below = i < lower.size() ? lower.get(i) : "";
            out.add(above.equals(below) || below.isEmpty() ? above : above.isEmpty() ? below : above + " " + below);
        }
        return out;
    }
}
