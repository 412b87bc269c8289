package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** Joins the lines of a text to paragraphs: hard-wrapped lines together, numbered and named lines apart. */
final class Paragraphs {
    private static final int LONGEST_NAME = 48;

    /** How much room a short line must leave before its end is taken for a paragraph's. */
    private static final int SPARE = 10;

    private final TypedNumbers numbers = new TypedNumbers();
    private final Wrapping wrapping;
    private final Hyphens hyphens;
    private final List<Block> out;

    private List<Line> paragraph = new ArrayList<>();
    private TypedNumbers.@Nullable Split split;

    Paragraphs(List<Line> lines, List<Block> out) {
        this(lines, out, new Wrapping(lines, false));
    }

    /** For lines of a page, which are wrapped however long they are. */
    static Paragraphs wrapped(List<Line> lines, List<Block> out) {
        return new Paragraphs(lines, out, new Wrapping(lines, true));
    }

    private Paragraphs(List<Line> lines, List<Block> out, Wrapping wrapping) {
        this.out = out;
        this.wrapping = wrapping;
        this.hyphens = new Hyphens(lines);
    }

    TypedNumbers numbers() {
        return numbers;
    }

    /** Makes paragraphs of lines among which none is empty. */
    void add(List<Line> chunk) {
        int start = 0;
        int i = 0;
        while (i < chunk.size()) {
            int piped = TextTables.pipedLength(chunk, i);
            int aligned = piped > 0 ? 0 : TextTables.alignedLength(chunk, i);
            if (piped + aligned == 0) {
                i++;
                continue;
            }
            prose(chunk.subList(start, i));
            out.add(piped > 0 ? TextTables.piped(chunk, i, piped) : TextTables.aligned(chunk, i, aligned));
            i += piped + aligned;
            start = i;
        }
        prose(chunk.subList(start, chunk.size()));
    }

    private void prose(List<Line> lines) {
        boolean named = !lines.isEmpty() && isNamed(lines.get(0).text());
        for (Line line : lines) {
            if (isContents(line.text())) {
                continue;
            }
            boolean fresh = paragraph.isEmpty() || last().breaks() || wrapping.unwrapped();
            TypedNumbers.Split found =
                    fresh || mayNumber(line) ? numbers.at(line.text(), fresh || afterName() || goesOn(line)) : null;
            if (fresh || found != null || (named && isNamed(line.text())) || ends(line)) {
                emit();
                split = found;
            }
            paragraph.add(line);
        }
        emit();
    }

    private Line last() {
        return paragraph.get(paragraph.size() - 1);
    }

    /** Whether a number at the start of this line may begin a paragraph, not complete a cross-reference or a sum. */
    private boolean mayNumber(Line line) {
        Line before = last();
        String text = before.text();
        if (Wrapping.names(text)) {
            return false;
        }
        Line first = paragraph.get(0);
        boolean hanging = paragraph.size() > 1 && before.indent() > first.indent() && line.indent() <= first.indent();
        boolean room = wrapping.hadRoom(before, NumberWords.firstWord(line.text()), 0);
        boolean bullet = NumberForms.isBullet(line.text().charAt(0));
        return bullet || Wrapping.ended(text) || hanging || room || afterName() || line.indent() != before.indent();
    }

    /** Whether the paragraph so far is one line that can only be a heading. */
    private boolean afterName() {
        return paragraph.size() == 1
                && Headings.like(firstWords())
                && (Headings.capitals(firstWords()) || split != null);
    }

    /** Whether an item in brackets follows what a colon or semicolon ends. */
    private boolean goesOn(Line line) {
        String text = last().text();
        char end = text.charAt(text.length() - 1);
        return line.text().charAt(0) == '(' && (end == ':' || end == ';');
    }

    private String firstWords() {
        TypedNumbers.Split s = split;
        return s == null ? paragraph.get(0).text() : s.rest();
    }

    /** Whether an unnumbered line begins a paragraph of its own. */
    private boolean ends(Line line) {
        Line before = last();
        String words = firstWords();
        if (paragraph.size() == 1
                && Headings.like(words)
                && Headings.capitals(words)
                && !Headings.capitals(line.text())) {
            return true;
        }
        boolean closing = split != null && line.indent() + 1 < paragraph.get(0).indent();
        char start = line.text().charAt(0);
        boolean capital = Character.isUpperCase(start) || "“\"‘".indexOf(start) >= 0;
        boolean room = wrapping.hadRoom(before, NumberWords.firstWord(line.text()), SPARE);
        char end = before.text().charAt(before.text().length() - 1);
        return (closing && (Wrapping.ended(before.text()) || room))
                || (capital && room && ".:;".indexOf(end) >= 0)
                || (capital
                        && room
                        && Wrapping.ended(before.text())
                        && before.text().endsWith("and"));
    }

    /** {@code Host: Tidewell Community Care plc}: a short name with a capital, a colon, something after it. */
    static boolean isNamed(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || colon > LONGEST_NAME || colon == text.length() - 1 || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        int blanks = 0;
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            blanks += c == ' ' ? 1 : 0;
            if (!Character.isLetterOrDigit(c) && " -/'’()&".indexOf(c) < 0) {
                return false;
            }
        }
        return blanks <= 5 && Prose.isBlank(text.charAt(colon + 1));
    }

    /** A line of a table of contents: dots and a page number at its end. */
    static boolean isContents(String text) {
        int i = text.length() - 1;
        while (i >= 0 && Character.isDigit(text.charAt(i))) {
            i--;
        }
        if (i == text.length() - 1 || i < 4) {
            return false;
        }
        int dots = 0;
        while (i >= 0 && ". …\t".indexOf(text.charAt(i)) >= 0) {
            dots += text.charAt(i) == '.' ? 1 : text.charAt(i) == '…' ? 3 : 0;
            i--;
        }
        return dots >= 4;
    }

    private void emit() {
        if (paragraph.isEmpty()) {
            return;
        }
        TypedNumbers.Split number = split;
        StringBuilder text = new StringBuilder(firstWords());
        for (Line line : paragraph.subList(1, paragraph.size())) {
            hyphens.join(text, line.text());
        }
        Line first = paragraph.get(0);
        String joined = text.toString();
        paragraph = new ArrayList<>();
        split = null;
        boolean heading = number == null && Headings.like(joined) && Headings.capitals(joined);
        if (heading && Headings.isContents(joined)) {
            return;
        }
        Mark mark = Mark.typed(number == null ? "" : number.number(), first.indent());
        Role role = !heading ? Role.BODY : out.isEmpty() ? Role.TITLE : Role.HEADING;
        out.add(new Para(mark, role, heading ? 2 : 0, joined, first.number(), 0));
    }
}
