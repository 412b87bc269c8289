package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Makes a table of rows whose cells may span columns and rows: what such a cell says is repeated in each place it covers. */
final class SpannedCells {
    private static final int WIDEST = 200;
    private static final int MOST_SPANNED = 1_000;

    private SpannedCells() {}

    /**
     * A cell as the file has it.
     *
     * @param text what it says
     * @param columns how many columns it covers, as written
     * @param rows how many rows
     */
    record Cell(String text, String columns, String rows) {}

    /** A cell that reaches down into rows still to come. */
    private record Hanging(String text, int rows) {}

    static Block.Grid grid(List<List<Cell>> rows, boolean header) {
        List<Block.Row> out = new ArrayList<>();
        TreeMap<Integer, Hanging> hanging = new TreeMap<>();
        for (List<Cell> row : rows) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                drop(hanging, cells);
                int columns = span(cell.columns(), WIDEST);
                int down = span(cell.rows(), MOST_SPANNED);
                for (int i = 0; i < columns && cells.size() < WIDEST; i++) {
                    if (down > 1) {
                        hanging.put(cells.size(), new Hanging(cell.text(), down - 1));
                    }
                    cells.add(cell.text());
                }
            }
            drop(hanging, cells);
            out.add(new Block.Row(cells, 0));
        }
        return new Block.Grid(out, header && rows.size() > 1, 0);
    }

    /** Fills the places here that cells of rows above reach into. */
    private static void drop(TreeMap<Integer, Hanging> hanging, List<String> cells) {
        for (Hanging down = hanging.get(cells.size()); down != null; down = hanging.get(cells.size())) {
            if (down.rows() > 1) {
                hanging.put(cells.size(), new Hanging(down.text(), down.rows() - 1));
            } else {
                hanging.remove(cells.size());
            }
            cells.add(down.text());
        }
    }

    private static int span(String value, int most) {
        return Math.max(1, Math.min(most, PrintedNumber.leadingInt(value.strip())));
    }
}
