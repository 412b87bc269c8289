package org.ringfence.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Gap;
import org.ringfence.draft.Limits;
import org.ringfence.draft.Table;
import org.ringfence.draft.UnreadableDraft;
import org.ringfence.intake.Block.Para;
import org.ringfence.intake.Block.Role;
import org.ringfence.intake.PrintedNumber.Shape;

/** Makes a draft of blocks, whatever format they came from: labels, headings, what hangs from what, tables, definitions. */
final class DraftBuilder {
    private final List<Block> blocks;
    private final Limits limits;
    private final Outline outline;
    private final HeadingChain chain = new HeadingChain();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private String tableHolder = "";
    private int tablesInHolder;
    private int lastText = -1;

    private DraftBuilder(List<Block> blocks, Limits limits) {
        this.blocks = blocks;
        this.limits = limits;
        this.outline = new Outline(partsRestart(blocks));
    }

    /**
     * Builds the draft.
     *
     * @throws UnreadableDraft if it has no clause, or more or longer ones than the limits allow
     */
    static Draft build(String name, String sha256, List<Block> blocks, Limits limits) throws UnreadableDraft {
        DraftBuilder builder = new DraftBuilder(blocks, limits);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Para para) {
                builder.paragraph(para, i);
            } else if (block instanceof Block.Grid grid) {
                builder.grid(grid);
            } else if (block instanceof Block.Unreadable unreadable) {
                builder.gap(unreadable);
            } else if (block instanceof Block.Break) {
                builder.outline.end();
            }
        }
        if (builder.lastText < 0) {
            throw builder.noClauses();
        }
        List<DefinedTerm> definitions = Definitions.in(builder.clauses, builder.tables);
        return new Draft(name, sha256, builder.clauses, builder.tables, definitions, builder.gaps);
    }

    private UnreadableDraft noClauses() {
        String found = clauses.isEmpty() ? "no text" : "only headings (" + clauses.size() + ")";
        return gaps.isEmpty()
                ? new UnreadableDraft(
                        "no-clauses", "no clause found, " + found + "; send the draft with its contract text")
                : new UnreadableDraft(
                        "no-clauses",
                        "no clause found, " + found + ", and " + gaps.get(0).where() + " could not be read: "
                                + gaps.get(0).why() + "; send the draft as a file with text");
    }

    private void paragraph(Para para, int at) throws UnreadableDraft {
        String text = Prose.folded(para.text());
        if (text.length() > limits.maxClauseChars()) {
            throw new UnreadableDraft(
                    "too-large",
                    "a paragraph of " + text.length() + " characters" + onLine(para.line()) + "; the most is "
                            + limits.maxClauseChars());
        }
        PrintedNumber number = PrintedNumber.of(para.mark().number());
        if (text.isEmpty() && number.shape() == Shape.NONE) {
            return;
        }
        if (para.role() == Role.FOOTNOTE) {
            int parent = lastText;
            add(
                    parent < 0 ? "" : clauses.get(parent).label(),
                    ClauseKind.FOOTNOTE,
                    parent,
                    text,
                    para.line(),
                    para.page());
        } else if (number.shape() == Shape.NONE) {
            unnumbered(para, text);
        } else {
            numbered(para, text, number, at);
        }
    }

    private void unnumbered(Para para, String text) throws UnreadableDraft {
        boolean named = para.role() == Role.HEADING || para.role() == Role.TITLE;
        if (named && Headings.like(text)) {
            outline.heading();
            if (para.role() == Role.TITLE) {
                add(outline.holder(), ClauseKind.HEADING, -1, text, para.line(), para.page());
            } else {
                heading(para, outline.holder(), para.headingLevel(), 2, text);
            }
            return;
        }
        int index = clauses.size();
        Outline.Place place = outline.unnumbered(para.mark(), index, Prose.opens(text));
        add(place.label(), ClauseKind.BODY, place.parent(), text, para.line(), para.page());
    }

    private void numbered(Para para, String text, PrintedNumber number, int at) throws UnreadableDraft {
        boolean heading = isHeading(para, text, number, at);
        int index = clauses.size();
        Outline.Place place = outline.number(number, para.mark(), heading, nextNumber(at), text.isEmpty() ? -1 : index);
        if (heading) {
            boolean division = number.shape() == Shape.DIVISION || number.shape() == Shape.PART;
            String words = text.isEmpty() ? place.label() : text;
            if (division || !text.isEmpty()) {
                heading(para, place.label(), levelOf(para, number), rankOf(number), words);
            }
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        int parent =
                place.parent() >= 0 && clauses.get(place.parent()).kind() == ClauseKind.HEADING ? -1 : place.parent();
        add(place.label(), place.item() ? ClauseKind.ITEM : ClauseKind.BODY, parent, text, para.line(), para.page());
        if (Prose.opens(text)) {
            outline.opens(index);
        }
    }

    private void heading(Para para, String label, int level, int rank, String text) throws UnreadableDraft {
        chain.close(level, rank);
        add(label, ClauseKind.HEADING, -1, text, para.line(), para.page());
        chain.open(level, rank, text);
    }

    /** A heading only where it can be nothing else: what is taken for a heading is not read as a clause. */
    private boolean isHeading(Para para, String text, PrintedNumber number, int at) {
        if (number.shape() == Shape.DIVISION || number.shape() == Shape.PART) {
            return true;
        }
        if (number.shape() != Shape.DOTTED && number.shape() != Shape.SINGLE || !Headings.like(text)) {
            return false;
        }
        if (para.role() == Role.HEADING || Headings.capitals(text)) {
            return true;
        }
        return at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Para next
                && PrintedNumber.of(next.mark().number()).label().startsWith(number.label() + ".");
    }

    private static int levelOf(Para para, PrintedNumber number) {
        if (para.role() == Role.HEADING && para.headingLevel() > 0) {
            return para.headingLevel();
        }
        return number.shape() == Shape.DIVISION || number.shape() == Shape.PART
                ? 1
                : Math.min(9, 1 + rankOf(number) - 1);
    }

    private static int rankOf(PrintedNumber number) {
        return switch (number.shape()) {
            case DIVISION -> 0;
            case PART -> 1;
            default -> 2 + Prose.count(number.label(), ".");
        };
    }

    private PrintedNumber nextNumber(int at) {
        for (int i = at + 1; i < blocks.size() && i < at + 12; i++) {
            if (blocks.get(i) instanceof Para para && !para.mark().number().isEmpty()) {
                return PrintedNumber.of(para.mark().number());
            }
        }
        return PrintedNumber.NONE;
    }

    private void grid(Block.Grid grid) throws UnreadableDraft {
        Grids.Sorted sorted = Grids.sorted(grid);
        String holder = outline.inDivision() ? outline.holder() : outline.here();
        tablesInHolder = holder.equals(tableHolder) ? tablesInHolder + 1 : 1;
        tableHolder = holder;
        String label =
                (holder.isEmpty() ? "" : holder + ", ") + (tablesInHolder > 1 ? "table " + tablesInHolder + ", " : "");
        String caption = sorted.caption().isEmpty() ? caption() : sorted.caption();
        int before = clauses.size() - 1;
        int parent =
                before >= 0 && clauses.get(before).text().endsWith(":") && isText(clauses.get(before)) ? before : -1;
        List<Table.Row> rows = new ArrayList<>();
        for (Block.Row row : sorted.rows()) {
            List<String> cells = row.cells();
            int line = row.line();
            rows.add(new Table.Row(clauses.size(), cells));
            add(
                    label + "row " + rows.size(),
                    ClauseKind.ROW,
                    parent,
                    Grids.line(sorted.header(), cells),
                    line,
                    grid.page());
        }
        if (!rows.isEmpty()) {
            tables.add(new Table(holder, chain.texts(), caption, sorted.header(), rows));
        }
    }

    private static boolean isText(Clause clause) {
        return clause.kind() == ClauseKind.BODY || clause.kind() == ClauseKind.ITEM;
    }

    /** The line just above a table, if it is short enough to name it. */
    private String caption() {
        if (clauses.isEmpty()) {
            return "";
        }
        Clause before = clauses.get(clauses.size() - 1);
        boolean names = before.kind() != ClauseKind.ROW && before.text().length() <= 160;
        boolean sentence = before.kind() == ClauseKind.BODY && before.text().endsWith(".");
        return names && !sentence ? before.text() : "";
    }

    private void gap(Block.Unreadable unreadable) {
        String where = unreadable.what();
        if (!where.startsWith("page ")) {
            int before = lastText;
            String label = before < 0 ? outline.holder() : clauses.get(before).label();
            where = label.isEmpty() ? "the " + where + " near the start" : "the " + where + " after " + label;
        }
        gaps.add(new Gap(where, unreadable.why()));
    }

    private void add(String label, ClauseKind kind, int parent, String text, int line, int page)
            throws UnreadableDraft {
        if (clauses.size() == limits.maxClauses()) {
            throw new UnreadableDraft(
                    "too-large",
                    "more than " + limits.maxClauses() + " clauses" + onLine(line) + "; send the contract alone");
        }
        if (kind != ClauseKind.FOOTNOTE && kind != ClauseKind.HEADING) {
            lastText = clauses.size();
        }
        clauses.add(new Clause(clauses.size(), label, kind, chain.texts(), parent, text, line, page));
    }

    private static String onLine(int line) {
        return line > 0 ? " (line " + line + ")" : "";
    }

    /** Whether clause numbers start afresh in each part, so that a label needs the part's name. */
    private static boolean partsRestart(List<Block> blocks) {
        Set<String> earlier = new HashSet<>();
        Set<String> here = new HashSet<>();
        boolean inPart = false;
        for (Block block : blocks) {
            PrintedNumber number =
                    block instanceof Para para ? PrintedNumber.of(para.mark().number()) : PrintedNumber.NONE;
            if (number.shape() == Shape.DIVISION) {
                return false;
            }
            if (number.shape() == Shape.PART) {
                earlier.addAll(here);
                here.clear();
                inPart = true;
            } else if (inPart && number.shape() == Shape.DOTTED) {
                if (earlier.contains(number.label())) {
                    return true;
                }
                here.add(number.label());
            }
        }
        return false;
    }
}
