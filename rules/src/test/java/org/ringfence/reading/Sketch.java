package org.ringfence.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Table;

/**
 * Makes a {@link Draft} of a few lines that look like Markdown, so that tests of reading say what they read: {@code #} headings, tables
 * of bars, paragraphs with or without a number, {@code **Term** means …}.
 */
public final class Sketch {
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<DefinedTerm> definitions = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private int stem = -1;

    private Sketch() {}

    /** The draft that the text sketches. */
    public static Draft of(String text) {
        Sketch sketch = new Sketch();
        List<String> block = new ArrayList<>();
        for (String line : (text + "\n").split("\n", -1)) {
            if (line.isBlank()) {
                sketch.block(block);
                block.clear();
            } else {
                block.add(line.strip());
            }
        }
        return new Draft("sketch.md", "", sketch.clauses, sketch.tables, sketch.definitions, List.of());
    }

    /** A draft of the shared fixtures. */
    public static Draft fixture(String name) {
        try {
            return of(Files.readString(Path.of("../test-fixtures/drafts", name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void block(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String first = lines.get(0);
        if (first.startsWith("#")) {
            int level = first.indexOf(' ');
            while (headings.size() >= level) {
                headings.remove(headings.size() - 1);
            }
            String text = first.substring(level + 1);
            add("", ClauseKind.HEADING, text);
            headings.add(text);
            block(lines.subList(1, lines.size()));
        } else if (first.startsWith("|")) {
            table(lines);
        } else {
            paragraph(String.join(" ", lines));
        }
    }

    private void paragraph(String block) {
        String text = block.replace("**", "");
        int blank = text.indexOf(' ');
        String number = blank < 0 ? "" : text.substring(0, blank);
        boolean numbered = number.matches("\\(?[0-9a-z]{1,3}(\\.[0-9]+)*[.)]?") && number.matches(".*[0-9.)].*");
        if (numbered) {
            text = text.substring(blank + 1).strip();
        }
        boolean item = number.startsWith("(");
        add(numbered ? number : "", item ? ClauseKind.ITEM : ClauseKind.BODY, text);
        stem = item ? stem : clauses.size() - 1;
        int means = text.indexOf(" means ");
        if (means > 0 && means < 50) {
            definitions.add(new DefinedTerm(
                    text.substring(0, means).replaceAll("[“”\"]", ""), text.substring(means + 7), clauses.size() - 1));
        }
    }

    private void table(List<String> lines) {
        List<String> header = cells(lines.get(0));
        boolean ruled = lines.size() > 1 && lines.get(1).matches("[|\\s:-]+");
        List<Table.Row> rows = new ArrayList<>();
        for (String line : lines.subList(ruled ? 2 : 0, lines.size())) {
            List<String> cells = cells(line);
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                parts.add(ruled && i < header.size() ? header.get(i) + ": " + cells.get(i) : cells.get(i));
            }
            add("row " + (rows.size() + 1), ClauseKind.ROW, String.join("; ", parts));
            rows.add(new Table.Row(clauses.size() - 1, cells));
        }
        String above = clauses.size() > rows.size()
                ? clauses.get(clauses.size() - rows.size() - 1).text()
                : "";
        String caption = above.length() < 120 && !headings.contains(above) ? above : "";
        tables.add(new Table("", headings, caption, ruled ? header : List.of(), rows));
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private void add(String label, ClauseKind kind, String text) {
        int parent = kind == ClauseKind.ITEM ? stem : -1;
        clauses.add(new Clause(clauses.size(), label, kind, headings, parent, text, 0, 0));
    }
}
