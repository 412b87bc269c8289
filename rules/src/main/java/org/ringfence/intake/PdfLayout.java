package org.ringfence.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** Makes paragraphs and tables of pages: lines by place, tables by the lines round them, the rest as text is read that people wrapped. */
final class PdfLayout {
    private static final int LEAST_LETTERS = 12;
    private static final float LARGE_PICTURE = 0.3f;
    private static final float MOST_UNREAD = 0.1f;

    /** How far columns of one table may lie apart on two pages: drawn lines hardly, the white between words by as much as words are long. */
    private static final float RULED = 6;

    private static final float BARE = 18;

    private final List<PdfPage> pages;
    private final PdfMargins margins;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float step = 5.5f;
    private float leading = 14;
    private float size = 11;

    private PdfLayout(List<PdfPage> pages) {
        this.pages = pages;
        this.margins = new PdfMargins(pages);
        pages.forEach(page -> page.words().forEach(word -> known.merge(PdfRow.key(word.text()), 1, Integer::sum)));
    }

    /** What is on a page, from the top: lines, tables, and what cannot be read. */
    private sealed interface Piece {
        /** @param notes the notes to which marks in the line point */
        record Row(PdfRow row, int page, List<String> notes) implements Piece {}

        record Grid(List<List<String>> cells, List<Float> columns, int page) implements Piece {}

        record Note(String text, int page) implements Piece {}

        record Gap(Block.Unreadable what) implements Piece {}
    }

    static PdfLayout of(List<PdfPage> pages) {
        PdfLayout layout = new PdfLayout(pages);
        for (PdfPage page : pages) {
            layout.page(page);
        }
        layout.measure();
        return layout;
    }

    private void page(PdfPage page) {
        int letters =
                page.words().stream().mapToInt(word -> word.text().length()).sum();
        String name = "page " + page.number();
        if (page.unread() > 20 && page.unread() > (letters + page.unread()) * MOST_UNREAD) {
            pieces.add(
                    new Piece.Gap(
                            new Block.Unreadable(
                                    name,
                                    page.unread()
                                            + " of its letters have no meaning in the file; make the PDF again from the word processor")));
        }
        if (page.picture() >= LARGE_PICTURE) {
            pieces.add(new Piece.Gap(new Block.Unreadable(
                    name,
                    letters < LEAST_LETTERS
                            ? "it is a picture without text behind it; have it recognised (OCR) or send the file it was printed from"
                            : "a large picture is on it, whose text, if it shows any, is not text in the file")));
        }
        List<PdfGrid> grids = PdfGrid.in(page);
        List<PdfWord> free = new ArrayList<>();
        List<List<PdfWord>> held = new ArrayList<>();
        grids.forEach(grid -> held.add(new ArrayList<>()));
        for (PdfWord word : page.words()) {
            int at = 0;
            while (at < grids.size() && !grids.get(at).holds(word)) {
                at++;
            }
            (at < grids.size() ? held.get(at) : free).add(word);
        }
        int next = 0;
        List<PdfRow> rows = margins.without(page, PdfColumns.ordered(page, free));
        int notes = PdfNotes.start(page, rows);
        boolean two = PdfColumns.two(page, free);
        List<PdfNotes.Note> loose = new ArrayList<>(PdfNotes.of(rows.subList(notes, rows.size())));
        Map<Integer, PdfBareTable> bare = two ? Map.of() : PdfBareTable.in(page, rows.subList(0, notes), known);
        for (int at = 0; at < notes; at++) {
            PdfRow row = rows.get(at);
            while (next < grids.size() && grids.get(next).top() < row.base() && !two) {
                grid(grids.get(next), held.get(next), page.number());
                next++;
            }
            PdfBareTable table = bare.get(at);
            if (table == null) {
                pieces.add(new Piece.Row(row, page.number(), taken(loose, row.marks())));
            } else {
                grid(table.cells(), table.columns(), BARE, page.number());
                at = table.to() - 1;
            }
        }
        for (; next < grids.size(); next++) {
            grid(grids.get(next), held.get(next), page.number());
        }
        loose.forEach(note -> pieces.add(new Piece.Note(note.text(), page.number())));
    }

    /** Takes the notes that marks point to out of those of the page. */
    private static List<String> taken(List<PdfNotes.Note> loose, List<String> marks) {
        List<String> taken = new ArrayList<>();
        for (String mark : marks) {
            loose.stream().filter(note -> note.mark().equals(mark)).findFirst().ifPresent(note -> {
                loose.remove(note);
                taken.add(note.text());
            });
        }
        return taken;
    }

    /** A table that goes on from the page before is one with it. */
    private void grid(PdfGrid grid, List<PdfWord> words, int page) {
        grid(grid.texts(words, known), grid.columns(), RULED, page);
    }

    private void grid(List<List<String>> found, List<Float> columns, float near, int page) {
        List<List<String>> cells = found;
        int last = pieces.size() - 1;
        while (last >= 0 && pieces.get(last) instanceof Piece.Note) {
            last--;
        }
        if (last >= 0
                && pieces.get(last) instanceof Piece.Grid before
                && before.page() < page
                && same(before.columns(), columns, near)) {
            List<List<String>> all = new ArrayList<>(before.cells());
            if (cells.size() > 1 && cells.get(0).equals(all.get(0))) {
                cells = cells.subList(1, cells.size());
            }
            if (goesOn(all.get(all.size() - 1), cells.get(0))) {
                all.set(all.size() - 1, joined(all.get(all.size() - 1), cells.get(0)));
                cells = cells.subList(1, cells.size());
            }
            all.addAll(cells);
            pieces.set(last, new Piece.Grid(all, before.columns(), page));
        } else {
            pieces.add(new Piece.Grid(cells, columns, page));
        }
    }

    /** Whether a row was broken by the end of a page: what follows has nothing in its first column. */
    private static boolean goesOn(List<String> row, List<String> next) {
        return !row.get(0).isEmpty() && next.get(0).isEmpty() && next.stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static List<String> joined(List<String> row, List<String> next) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            joined.add((row.get(i) + " " + next.get(i)).strip());
        }
        return joined;
    }

    private static boolean same(List<Float> one, List<Float> other, float near) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (Math.abs(one.get(i) - other.get(i)) > near) {
                return false;
            }
        }
        return true;
    }

    /** The left edge, the width of a letter and the usual way from line to line. */
    private void measure() {
        List<Float> widths = new ArrayList<>();
        List<Float> ways = new ArrayList<>();
        List<Float> sizes = new ArrayList<>();
        PdfRow last = null;
        int lastPage = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Row row) {
                left = Math.min(left, row.row().left());
                for (PdfWord word : row.row().words()) {
                    if (word.text().length() > 3) {
                        widths.add((word.right() - word.left()) / word.text().length());
                    }
                    sizes.add(word.size());
                }
                if (last != null && lastPage == row.page() && row.row().base() > last.base()) {
                    ways.add(row.row().base() - last.base());
                }
                last = row.row();
                lastPage = row.page();
            } else {
                last = null;
            }
        }
        step = Math.max(1, quantile(widths, 0.5, step));
        // Lines within a paragraph are nearer to each other than paragraphs are.
        leading = Math.max(4, quantile(ways, 0.3, leading));
        size = quantile(sizes, 0.5, size);
    }

    private static float quantile(List<Float> values, double share, float otherwise) {
        return values.isEmpty()
                ? otherwise
                : values.stream().sorted().toList().get((int) ((values.size() - 1) * share));
    }

    List<Block> blocks() {
        List<Line> lines = new ArrayList<>();
        List<Integer> pageOf = new ArrayList<>(List.of(0));
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Row row) {
                lines.add(line(row.row(), pageOf.size()));
                pageOf.add(row.page());
            }
        }
        List<Block> out = new ArrayList<>();
        PdfProse prose = new PdfProse(lines, pageOf, out);
        PdfRow last = null;
        int lastPage = 0;
        int at = 0;
        List<Para> notes = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Row row) {
                boolean fresh = last == null
                        || (row.page() == lastPage
                                ? row.row().base() - last.base() > leading * 1.3
                                        || row.row().base() < last.base() - 2
                                : !goesOn(last, row.row()))
                        // Clauses set close together are parted where the notes to one stand between them.
                        || (!notes.isEmpty() && numbered(row.row()));
                Line line = lines.get(at++);
                if (fresh) {
                    flush(prose, notes, out);
                }
                prose.add(
                        line,
                        row.row().bold() || row.row().size() > size * 1.15,
                        row.row().size());
                last = row.row();
                lastPage = row.page();
                row.notes().forEach(note -> notes.add(note(note, row.page())));
            } else {
                flush(prose, notes, out);
                last = null;
                if (piece instanceof Piece.Grid grid) {
                    List<Block.Row> rows = new ArrayList<>();
                    grid.cells().forEach(cells -> rows.add(new Block.Row(cells, 0)));
                    out.add(new Block.Grid(rows, false, grid.page()));
                } else if (piece instanceof Piece.Note note) {
                    out.add(note(note.text(), note.page()));
                } else if (piece instanceof Piece.Gap gap) {
                    out.add(gap.what());
                }
            }
        }
        flush(prose, notes, out);
        if (!out.isEmpty() && out.get(0) instanceof Para first && first.role() == Role.HEADING) {
            out.set(0, new Para(Mark.NONE, Role.TITLE, 0, first.text(), 0, first.page()));
        }
        return out;
    }

    private static boolean numbered(PdfRow row) {
        return NumberForms.candidate(row.words().get(0).text() + " x") != null;
    }

    /** Ends a paragraph, after which the notes to it stand. */
    private static void flush(PdfProse prose, List<Para> notes, List<Block> out) {
        prose.flush();
        out.addAll(notes);
        notes.clear();
    }

    private static Para note(String text, int page) {
        return new Para(Mark.NONE, Role.FOOTNOTE, 0, text, 0, page);
    }

    /** Whether a sentence goes on over the end of a page. */
    private static boolean goesOn(PdfRow last, PdfRow next) {
        String before = last.plain();
        char end = before.charAt(before.length() - 1);
        return ".;:".indexOf(end) < 0 && Character.isLowerCase(next.plain().charAt(0));
    }

    /** A line with its words at their columns where they stand far apart, as those of a table without lines do. */
    private Line line(PdfRow row, int number) {
        StringBuilder text = new StringBuilder();
        int indent = Math.round((row.left() - left) / step);
        PdfWord before = null;
        for (PdfWord word : row.said()) {
            if (before != null) {
                float gap = word.left() - before.right();
                boolean label = text.length() < 9 && NumberForms.candidate(text + " x") != null;
                int blanks = 1;
                if (gap > word.size() * 1.6 && !label) {
                    int column = Math.round((word.left() - left) / step) - indent;
                    blanks = Math.max(3, column - text.length());
                }
                text.append(" ".repeat(Math.min(200, blanks)));
            }
            text.append(word.text());
            before = word;
        }
        return new Line(number, indent, text.toString(), false);
    }
}
