package org.ringfence.reading.particulars;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.reading.figures.Sentences;
import org.ringfence.reading.figures.Wording;

/** Reads parties who are named and then given a role in brackets: {@code X INTEGRATED CARE BOARD ("the Commissioner")}. */
final class Parties {
    private static final int FRONT = 120;
    /** The longest bracketed role, in characters. */
    private static final int ROLE = 90;

    private Parties() {}

    static void read(Draft draft, List<Entry> into) {
        for (Clause clause : draft.clauses()) {
            if (clause.index() >= FRONT) {
                return;
            }
            if (clause.kind() != ClauseKind.ROW && clause.text().length() <= 4_000) {
                bracketed(clause, into);
                predicated(clause, into);
            }
        }
    }

    private static void bracketed(Clause clause, List<Entry> into) {
        String text = clause.text();
        int floor = 0;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                return;
            }
            Label role = close - open > ROLE ? null : role(text.substring(open + 1, close));
            if (role == null) {
                continue;
            }
            int start = start(text, floor, open);
            if (start < open) {
                String party = text.substring(start, open).strip();
                into.add(new Entry(role, role.name(), party, Quote.of(clause, party, start)));
            }
            floor = close + 1;
        }
    }

    /** {@code The Commissioner is X}: the name up to the end of the sentence, if it is one. */
    private static void predicated(Clause clause, List<Entry> into) {
        for (String sentence : Sentences.of(clause.text())) {
            for (String verb : new String[] {" is ", " shall be ", " will be "}) {
                int at = sentence.indexOf(verb);
                if (at <= 0 || at > 40 || sentence.length() > 200) {
                    continue;
                }
                Label role = Label.exactly(Wording.of(sentence.substring(0, at)));
                String rest = sentence.substring(at + verb.length());
                if (role != Label.HOST && role != Label.COMMISSIONER) {
                    continue;
                }
                if (BodyName.in(rest) != null && !rest.startsWith("the ") && !rest.startsWith("a ")) {
                    into.add(new Entry(role, role.name(), rest, Quote.of(clause, rest, 0)));
                }
            }
        }
    }

    private static @Nullable Label role(String bracket) {
        Wording words = Wording.of(bracket);
        String plain = words.words();
        for (String lead : new String[] {
            "hereinafter ", "hereafter ", "referred to as ", "called ", "together ", "in this agreement "
        }) {
            if (plain.startsWith(lead)) {
                plain = plain.substring(lead.length());
            }
        }
        Label label = Label.exactly(Wording.of(plain));
        return label == Label.HOST || label == Label.COMMISSIONER ? label : null;
    }

    /** Where the party before the bracket begins: after a party's number, a semicolon, or the last role. */
    private static int start(String text, int floor, int open) {
        int start = floor;
        for (int i = open - 1; i > floor; i--) {
            char c = text.charAt(i);
            boolean number = c == ')' && i >= 2 && Character.isDigit(text.charAt(i - 1));
            boolean stop = c == ';' || c == ':' || c == '.' && i + 1 < open && text.charAt(i + 1) == ' ';
            if (number || stop) {
                start = i + 1;
                break;
            }
        }
        int between = text.indexOf("between ", start);
        if (between >= 0 && between < open) {
            start = between + "between ".length();
        }
        while (start < open && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
