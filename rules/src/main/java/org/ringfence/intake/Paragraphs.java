package org.ringfence.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ringfence.intake.Block.Mark;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;

/** Joins the lines of a text to paragraphs: hard-wrapped lines together, numbered and named lines apart. */
final class Paragraphs {
    private static final Set<String> PREFIXES = Set.of(
            "multi", "sub", "non", "co", "re", "self", "long", "short", "in", "top", "set", "carry", "ring", "open",
            "cross", "half", "part", "whole", "pre", "post", "inter", "mid", "year", "third", "two", "three", "one",
            "well", "ward", "gain", "risk", "cost", "write", "step", "opt", "roll", "claw", "mark", "buy", "bed",
            "case", "day", "end", "high", "low", "full", "time", "place", "system", "host", "gp", "vice", "ex");
    private static final int LONGEST_NAME = 48;

    private final TypedNumbers numbers = new TypedNumbers();
    private final Set<String> words = new HashSet<>();
    private final List<Block> out;

    Paragraphs(List<Line> lines, List<Block> out) {
        this.out = out;
        for (Line line : lines) {
            if (line.text().endsWith("-")) {
                collectWords(lines);
                break;
            }
        }
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
        List<Line> paragraph = new ArrayList<>();
        TypedNumbers.Split split = null;
        for (Line line : lines) {
            if (isContents(line.text())) {
                continue;
            }
            boolean fresh =
                    paragraph.isEmpty() || paragraph.get(paragraph.size() - 1).breaks();
            TypedNumbers.Split found = fresh || mayBegin(paragraph, line) ? numbers.at(line.text(), fresh) : null;
            boolean begins =
                    fresh || found != null || (named && isNamed(line.text())) || afterHeading(paragraph, split, line);
            if (begins && !paragraph.isEmpty()) {
                emit(paragraph, split);
                paragraph = new ArrayList<>();
            }
            if (paragraph.isEmpty()) {
                split = found;
            }
            paragraph.add(line);
        }
        if (!paragraph.isEmpty()) {
            emit(paragraph, split);
        }
    }

    /** Whether the line before could be the last of its paragraph: not where a cross-reference breaks over the line end. */
    private static boolean mayBegin(List<Line> paragraph, Line line) {
        Line before = paragraph.get(paragraph.size() - 1);
        String text = before.text();
        char last = text.charAt(text.length() - 1);
        boolean ended = ".;:,!?—–".indexOf(last) >= 0 || last == ')' && text.endsWith(".)");
        boolean joined =
                text.endsWith("; and") || text.endsWith("; or") || text.endsWith(", and") || text.endsWith(", or");
        boolean heading = paragraph.size() == 1 && Headings.like(text);
        boolean hanging = paragraph.size() > 1
                && before.indent() > paragraph.get(0).indent()
                && line.indent() <= paragraph.get(0).indent();
        return ended
                || joined
                || heading && Headings.capitals(text)
                || hanging
                || before.indent() < line.indent() && heading;
    }

    /** A line in capitals names what follows it, unless that is in capitals too. */
    private static boolean afterHeading(
            List<Line> paragraph, TypedNumbers.@org.jspecify.annotations.Nullable Split split, Line line) {
        if (paragraph.size() != 1) {
            return false;
        }
        String first = split == null ? paragraph.get(0).text() : split.rest();
        return Headings.like(first) && Headings.capitals(first) && !Headings.capitals(line.text());
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
        while (i >= 0
                && (text.charAt(i) == '.'
                        || text.charAt(i) == ' '
                        || text.charAt(i) == '…'
                        || text.charAt(i) == '\t')) {
            dots += text.charAt(i) == '.' ? 1 : text.charAt(i) == '…' ? 3 : 0;
            i--;
        }
        return dots >= 4;
    }

    private void emit(List<Line> paragraph, TypedNumbers.@org.jspecify.annotations.Nullable Split split) {
        StringBuilder text = new StringBuilder(split == null ? paragraph.get(0).text() : split.rest());
        for (Line line : paragraph.subList(1, paragraph.size())) {
            join(text, line.text());
        }
        Line first = paragraph.get(0);
        String joined = text.toString();
        Mark mark = Mark.typed(split == null ? "" : split.number(), first.indent());
        boolean heading = split == null && Headings.like(joined) && Headings.capitals(joined);
        Role role = !heading ? Role.BODY : out.isEmpty() ? Role.TITLE : Role.HEADING;
        out.add(new Para(mark, role, heading ? 2 : 0, joined, first.number(), 0));
    }

    /** Joins a wrapped line; a hyphen at a line's end goes where the draft elsewhere writes the word without it. */
    private void join(StringBuilder text, String next) {
        int n = text.length();
        boolean hyphen = n > 1
                && (text.charAt(n - 1) == '-' || text.charAt(n - 1) == '\u2010')
                && Character.isLetter(text.charAt(n - 2));
        if (!hyphen || next.isEmpty() || !Character.isLowerCase(next.charAt(0))) {
            boolean glued = hyphen && !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0));
            text.append(glued ? "" : " ").append(next);
            return;
        }
        int from = n - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < next.length() && Character.isLetter(next.charAt(to))) {
            to++;
        }
        String left = text.substring(from, n - 1).toLowerCase(Locale.ROOT);
        String right = next.substring(0, to).toLowerCase(Locale.ROOT);
        boolean chained = from > 0 && text.charAt(from - 1) == '-';
        boolean whole = words.contains(left + right);
        boolean keep = chained
                || words.contains(left + "-" + right)
                || (!whole && (PREFIXES.contains(left) || right.equals("and")));
        if (!keep) {
            text.setLength(n - 1);
        }
        text.append(right.equals("and") && keep ? " " : "").append(next);
    }

    private void collectWords(List<Line> lines) {
        for (Line line : lines) {
            String text = line.text();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean inside =
                        i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-' && i > start);
                if (!inside) {
                    if (i > start && words.size() < 200_000) {
                        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                    }
                    start = i + 1;
                }
            }
        }
    }
}
