package org.ringfence.reading.particulars;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.reading.figures.Wording;

/** Reads {@code Label: value} lines, one or several to a paragraph, headings over a single answer, and definitions. */
final class FrontLines {
    /** Particulars stand at the front; further in, a label before a colon is more likely a list. */
    private static final int FRONT = 200;
    /** The longest label, in words. */
    private static final int LABEL_WORDS = 6;

    private FrontLines() {}

    static void read(Draft draft, List<Entry> into) {
        for (Clause clause : draft.clauses()) {
            if (clause.kind() == ClauseKind.ROW || clause.kind() == ClauseKind.FOOTNOTE) {
                continue;
            }
            if (clause.index() < FRONT || underParticulars(clause)) {
                lines(clause, into);
            }
        }
    }

    static void definitions(Draft draft, List<Entry> into) {
        for (DefinedTerm term : draft.definitions()) {
            Label label = Label.exactly(Wording.of(term.term()));
            if (label != null && term.meaning().length() <= 400 && term.clause() >= 0) {
                Clause clause = draft.clauses().get(term.clause());
                into.add(new Entry(label, term.term(), term.meaning(), Quote.of(clause, term.meaning(), 0)));
            }
        }
    }

    /** A heading that is a label, over one short answer. */
    static void headed(Draft draft, List<Entry> into) {
        List<Clause> clauses = draft.clauses();
        for (int i = 0; i + 1 < Math.min(FRONT, clauses.size()); i++) {
            Clause head = clauses.get(i);
            Clause answer = clauses.get(i + 1);
            if (head.kind() == ClauseKind.HEADING
                    && answer.kind() == ClauseKind.BODY
                    && answer.text().length() <= 200) {
                Label label = Label.exactly(Wording.of(head.text()));
                if (label != null) {
                    into.add(new Entry(label, head.text(), answer.text(), answer.whole()));
                }
            }
        }
    }

    private static boolean underParticulars(Clause clause) {
        String heading = clause.heading();
        return heading != null
                && clause.text().length() <= 400
                && Wording.of(heading)
                        .hasAny("particulars", "key terms", "contract data", "contract details", "summary");
    }

    private static void lines(Clause clause, List<Entry> into) {
        String text = clause.text();
        if (text.length() > 2_000 || Wording.of(text).hasAny("baseline", "payee")) {
            return;
        }
        Label pending = null;
        String labelled = "";
        int valueStart = 0;
        int floor = 0;
        for (int colon = mark(text, 0); colon >= 0; colon = mark(text, colon + 1)) {
            int start = labelStart(text, floor, colon);
            if (start < 0) {
                continue;
            }
            if (pending != null) {
                add(clause, pending, labelled, valueStart, start, into);
            }
            labelled = text.substring(start, colon);
            pending = label(labelled, start == 0);
            valueStart = colon + 1;
            floor = valueStart;
        }
        if (pending != null) {
            add(clause, pending, labelled, valueStart, text.length(), into);
        }
    }

    /** The next colon, or a dash between blanks, from {@code from}. */
    private static int mark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = (c == '–' || c == '—' || c == '-') && i > 0 && i < 40 && text.charAt(i - 1) == ' ';
            if (c == ':' || dash && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    /** Where the label that ends at {@code colon} begins, or -1. */
    private static int labelStart(String text, int floor, int colon) {
        if (floor == 0 && label(text.substring(0, colon), true) != null) {
            return 0;
        }
        if (text.charAt(colon) != ':') {
            return -1;
        }
        int best = -1;
        int i = colon;
        for (int words = 0; words < LABEL_WORDS && i > floor; words++) {
            while (i > floor && text.charAt(i - 1) == ' ') {
                i--;
            }
            while (i > floor && text.charAt(i - 1) != ' ') {
                i--;
            }
            boolean capital = i < colon && Character.isUpperCase(text.charAt(i));
            if (capital && Label.exactly(Wording.of(text.substring(i, colon))) != null) {
                best = i;
            }
        }
        return best;
    }

    private static @Nullable Label label(String text, boolean whole) {
        String plain = text.replace("*", "").trim();
        if (plain.length() > 60) {
            return null;
        }
        return whole ? Label.of(plain) : Label.exactly(Wording.of(plain));
    }

    private static void add(Clause clause, Label label, String labelled, int from, int to, List<Entry> into) {
        String text = clause.text();
        int start = from;
        int end = to;
        while (start < end && " *:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " *;,|".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start) {
            into.add(new Entry(label, labelled, text.substring(start, end), clause.at(start, end)));
        }
    }
}
