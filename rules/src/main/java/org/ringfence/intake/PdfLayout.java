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
    private final List<PdfPiece> pieces = new ArrayList<>();

    private PdfLayout(List<PdfPage> pages) {
        this.pages = pages;
        this.margins = new PdfMargins(pages);
        pages.forEach(page -> page.words().forEach(word -> known.merge(PdfRow.key(word.text()), 1, Integer::sum)));
    }

    static PdfLayout of(List<PdfPage> pages) {
        PdfLayout layout = new PdfLayout(pages);
        for (PdfPage page : pages) {
            layout.page(page);
        }
        return layout;
    }

    private void page(PdfPage page) {
        int letters =
                page.words().stream().mapToInt(word -> word.text().length()).sum();
        String name = "page " + page.number();
        if (page.unread() > 20 && page.unread() > (letters + page.unread()) * MOST_UNREAD) {
            pieces.add(
                    new PdfPiece.Gap(
                            new Block.Unreadable(
                                    name,
                                    page.unread()
                                            + " of its letters have no meaning in the file; make the PDF again from the word processor")));
        }
        if (page.picture() >= LARGE_PICTURE) {
            pieces.add(new PdfPiece.Gap(new Block.Unreadable(
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
                pieces.add(new PdfPiece.Row(row, page.number(), taken(loose, row.marks())));
            } else {
                grid(table.cells(), table.columns(), BARE, page.number());
                at = table.to() - 1;
            }
        }
        for (; next < grids.size(); next++) {
            grid(grids.get(next), held.get(next), page.number());
        }
        loose.forEach(note -> pieces.add(new PdfPiece.Note(note.text(), page.number())));
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

    private void grid(List<List<String>> cells, List<Float> columns, float near, int page) {
        PdfPiece.Grid grid = new PdfPiece.Grid(cells, columns, page);
        int last = pieces.size() - 1;
        while (last >= 0 && pieces.get(last) instanceof PdfPiece.Note) {
            last--;
        }
        if (last >= 0 && pieces.get(last) instanceof PdfPiece.Grid before && before.goesOnIn(grid, near)) {
            pieces.set(last, before.with(grid));
        } else {
            pieces.add(grid);
        }
    }

    List<Block> blocks() {
        PdfMeasure measure = PdfMeasure.of(pieces);
        List<Line> lines = new ArrayList<>();
        List<Integer> pageOf = new ArrayList<>(List.of(0));
        for (PdfPiece piece : pieces) {
            if (piece instanceof PdfPiece.Row row) {
                lines.add(measure.line(row.row(), pageOf.size()));
                pageOf.add(row.page());
            }
        }
        List<Block> out = new ArrayList<>();
        PdfProse prose = new PdfProse(lines, pageOf, out);
        PdfRow last = null;
        int lastPage = 0;
        int at = 0;
        List<Para> notes = new ArrayList<>();
        for (PdfPiece piece : pieces) {
            if (piece instanceof PdfPiece.Row row) {
                boolean fresh = last == null
                        || (row.page() == lastPage
                                ? row.row().base() - last.base() > measure.leading() * 1.3
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
                        row.row().bold() || row.row().size() > measure.size() * 1.15,
                        row.row().size());
                last = row.row();
                lastPage = row.page();
                row.notes().forEach(note -> notes.add(note(note, row.page())));
            } else {
                flush(prose, notes, out);
                last = null;
                if (piece instanceof PdfPiece.Grid grid) {
                    List<Block.Row> rows = new ArrayList<>();
                    grid.cells().forEach(cells -> rows.add(new Block.Row(cells, 0)));
                    out.add(new Block.Grid(rows, false, grid.page()));
                } else if (piece instanceof PdfPiece.Note note) {
                    out.add(note(note.text(), note.page()));
                } else if (piece instanceof PdfPiece.Gap gap) {
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
}
