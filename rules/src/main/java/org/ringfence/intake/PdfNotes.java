package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes at the foot of a page: below a short line, or in smaller type and begun by a small figure. */
final class PdfNotes {
    private static final int MOST_LINES = 12;
    private static final Pattern FIGURE = Pattern.compile("^(\\d{1,3})\\s*");
    private static final Pattern GLUED = Pattern.compile("\\d{1,2}[A-Z][a-z]*\\s");

    private PdfNotes() {}

    /** Where the notes begin among the page's lines; their number if there are none. */
    static int start(PdfPage page, List<PdfRow> rows) {
        int start = rows.size();
        float line = line(page);
        for (int i = rows.size() - 1; i > 0 && rows.get(i).base() > line; i--) {
            if (rows.get(i).base() - rows.get(i).size() * 0.5f > line
                    && Character.isDigit(rows.get(i).plain().charAt(0))) {
                start = i;
            }
        }
        if (start < rows.size()) {
            return start;
        }
        for (int i = rows.size() - 1; i > 0 && i >= rows.size() - MOST_LINES; i--) {
            // A clause's number is parted from its words; that of a note need not be.
            if (GLUED.matcher(rows.get(i).plain()).lookingAt() && rows.get(i).base() > page.height() * 0.4f) {
                start = i;
            }
        }
        if (start < rows.size()) {
            return start;
        }
        float largest = 0;
        for (PdfRow row : rows) {
            largest = Math.max(largest, row.size());
        }
        for (int i = rows.size() - 1; i > 0 && rows.get(i).size() < largest * 0.95f; i--) {
            if (marked(rows.get(i))) {
                start = i;
            }
        }
        return start;
    }

    /** How far down the page the short line above its notes is drawn; below the page where there is none. */
    private static float line(PdfPage page) {
        float lowest = -1;
        for (PdfPage.Rule rule : page.rules()) {
            boolean across = rule.across() && rule.right() - rule.left() > 30 && rule.right() - rule.left() < 250;
            boolean alone =
                    page.rules().stream().filter(other -> !other.across()).noneMatch(other -> near(rule, other));
            if (across && alone && rule.top() > page.height() * 0.4f) {
                lowest = Math.max(lowest, rule.top());
            }
        }
        return lowest < 0 ? Float.MAX_VALUE : lowest;
    }

    private static boolean near(PdfPage.Rule rule, PdfPage.Rule down) {
        return down.left() >= rule.left() - 4
                && down.left() <= rule.right() + 4
                && down.top() <= rule.top() + 4
                && down.bottom() >= rule.top() - 4;
    }

    /**
     * A note.
     *
     * @param mark the figure before it
     * @param text its words
     */
    record Note(String mark, String text) {}

    /** The notes. */
    static List<Note> of(List<PdfRow> rows) {
        List<Note> notes = new ArrayList<>();
        String mark = "";
        StringBuilder text = new StringBuilder();
        for (PdfRow row : rows) {
            Matcher figure = FIGURE.matcher(row.plain());
            boolean fresh = Character.isDigit(row.words().get(0).text().charAt(0));
            if (fresh && !text.isEmpty()) {
                notes.add(new Note(mark, text.toString()));
                text.setLength(0);
            }
            boolean begins = figure.lookingAt();
            mark = fresh && begins ? figure.group(1) : mark;
            text.append(text.isEmpty() ? "" : " ").append(begins ? row.plain().substring(figure.end()) : row.plain());
        }
        if (!text.isEmpty()) {
            notes.add(new Note(mark, text.toString()));
        }
        return notes;
    }

    private static boolean marked(PdfRow row) {
        PdfWord first = row.words().get(0);
        boolean small = first.size() < row.size() * 0.8f && first.text().chars().allMatch(Character::isDigit);
        return row.words().size() > 1 && small;
    }
}
