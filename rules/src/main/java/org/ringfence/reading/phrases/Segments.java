package org.ringfence.reading.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A clause cut into the stretches within which a "not" holds: main statements, exceptions, conditions and asides. */
final class Segments {
    /** What a stretch is. */
    enum Kind {
        MAIN,
        EXCEPTION,
        CONDITION,
        ASIDE
    }

    /**
     * A stretch.
     *
     * @param kind what it is
     * @param parent the stretch it belongs to, or -1
     * @param first its first word
     * @param bracketed whether it stands between commas, so that the next comma ends it
     */
    record Segment(Kind kind, int parent, int first, boolean bracketed) {}

    private static final int AHEAD = 9;
    static final Set<String> JOINS = Set.of(
            "and", "or", "but", "so", "yet", "whereas", "while", "whilst", "although", "though", "because", "nor");

    /** What opens an aside after a comma: "No profit, however described, may be paid". */
    private static final Set<String> ASIDES =
            Set.of("however", "whatever", "whichever", "whoever", "whether", "howsoever", "including", "being");

    /** What a statement begins with after its condition. */
    private static final Set<String> SUBJECTS = Set.of(
            "the", "a", "an", "no", "any", "each", "every", "it", "they", "this", "that", "such", "its", "all",
            "neither");

    private final Words words;
    private final int[] cues;
    private final int[] of;
    private final List<Segment> all = new ArrayList<>();
    private final List<Boolean> modal = new ArrayList<>();
    private int current;

    Segments(Words words, int[] cues) {
        this.words = words;
        this.cues = cues;
        this.of = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            place(i);
            of[i] = current;
            if ((cues[i] & Cue.MODAL) != 0) {
                modal.set(current, true);
            }
        }
    }

    int of(int word) {
        return of[word];
    }

    Segment get(int segment) {
        return all.get(segment);
    }

    /** Whether the stretch has a verb of its own that says shall, may, is or the like. */
    boolean hasModal(int segment) {
        return modal.get(segment);
    }

    private void place(int i) {
        if (words.startsSentence(i)) {
            open(Kind.MAIN, -1, i, false);
            if (opensCondition(i)) {
                open(Kind.CONDITION, current, i, false);
            } else if (absolute(i)) {
                open(Kind.ASIDE, current, i, true);
            }
            return;
        }
        int mark = words.before(i);
        boolean comma = (mark & (Words.COMMA | Words.DASH | Words.OPENS | Words.CLOSES)) != 0;
        boolean stop = comma || (mark & (Words.COLON | Words.STARTS_CLAUSE)) != 0;
        Segment now = all.get(current);
        if ((mark & Words.SEMICOLON) != 0) {
            if (now.kind() != Kind.MAIN) {
                current = main(current);
            }
            if (modal.get(current) && modalAhead(i, 30, false)) {
                open(Kind.MAIN, -1, i, false);
            }
        } else if (stop && now.kind() != Kind.MAIN && endsAside(now, i)) {
            current = main(current);
        }
        if ((mark & Words.OPENS) != 0) {
            open(Kind.ASIDE, main(current), i, true);
            return;
        }
        if (opensException(i)) {
            open(Kind.EXCEPTION, main(current), i, comma);
        } else if (opensCondition(i)) {
            open(Kind.CONDITION, main(current), i, comma);
        } else if (comma && ((cues[i] & Cue.RELATIVE) != 0 || absolute(i) || ASIDES.contains(words.form(i)))) {
            open(Kind.ASIDE, main(current), i, true);
        } else if (startsAnew(i, comma)) {
            open(Kind.MAIN, -1, i, false);
        }
    }

    private boolean endsAside(Segment now, int i) {
        if (now.bracketed() || (words.before(i) & (Words.CLOSES | Words.COLON | Words.STARTS_CLAUSE)) != 0) {
            return true;
        }
        String form = words.form(i);
        if (now.kind() == Kind.CONDITION && (form.equals("or") || form.equals("and"))) {
            return false; // "where the Board is tied, or has not decided, the Host decides"
        }
        return modalAhead(i, 14, true) || now.kind() == Kind.CONDITION && SUBJECTS.contains(form);
    }

    private boolean startsAnew(int i, boolean comma) {
        String form = words.form(i);
        if (form.equals("but") || form.equals("whereas") || (form.equals("so") && Cue.follows(words, i, "that"))) {
            return true;
        }
        if (form.equals("rather") || form.equals("instead")) {
            return Cue.follows(words, i, "than") || Cue.follows(words, i, "of");
        }
        if (!modal.get(current) || all.get(current).kind() != Kind.MAIN) {
            return false;
        }
        if (form.equals("nor")) {
            return comma || modalAhead(i + 1, 2, true);
        }
        if (JOINS.contains(form) && i + 1 < words.size() && (cues[i + 1] & (Cue.NEGATES | Cue.MODAL)) != 0) {
            return true;
        }
        return (comma || JOINS.contains(form)) && !subjectPending(i) && modalAhead(i, AHEAD, true);
    }

    /** Whether the stretch has begun "no owner," and waits for its verb: then a comma only goes on with the list. */
    private boolean subjectPending(int i) {
        for (int at = i - 1; at >= all.get(current).first(); at--) {
            if ((cues[at] & Cue.MODAL) != 0) {
                return false;
            }
            if ((cues[at] & Cue.NEGATES) != 0) {
                return words.opens(at) || JOINS.contains(words.form(at - 1));
            }
        }
        return false;
    }

    /** ", the balance not being needed," stands apart from the statement around it. */
    private boolean absolute(int from) {
        for (int i = from; i + 1 < words.size() && i < from + 7; i++) {
            if (i > from && (words.before(i) & (Words.COMMA | Words.SEMICOLON | Words.SENTENCE)) != 0) {
                return false;
            }
            if (words.form(i).equals("not")
                    && (words.form(i + 1).equals("being") || words.form(i + 1).equals("having"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a new verb with shall, may, is or the like comes before the next mark. */
    private boolean modalAhead(int from, int most, boolean untilComma) {
        int stop = Words.SENTENCE | Words.SEMICOLON | (untilComma ? Words.COMMA | Words.DASH : 0);
        for (int i = from; i < words.size() && i < from + most; i++) {
            if (i > from && (words.before(i) & stop) != 0) {
                return false;
            }
            if (i > from
                    && ((cues[i] & (Cue.CONDITION | Cue.RELATIVE)) != 0
                            || words.form(i).equals("that")
                            || opensException(i))) {
                return false;
            }
            if ((cues[i] & Cue.MODAL) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean opensCondition(int i) {
        if ((cues[i] & Cue.CONDITION) == 0) {
            return false;
        }
        String form = words.form(i);
        String last = i == 0 ? "" : words.form(i - 1);
        if (form.equals("when") || form.equals("where")) {
            return !last.equals("and")
                    || i + 1 >= words.size()
                    || !words.form(i + 1).equals("how");
        }
        return !(form.equals("once") && Cue.follows(words, i, "a"));
    }

    private boolean opensException(int i) {
        switch (words.form(i)) {
            case "except", "excepting":
                return true;
            case "save":
                return Cue.follows(words, i, "that")
                        || Cue.follows(words, i, "for")
                        || Cue.follows(words, i, "in")
                        || Cue.follows(words, i, "as")
                        || Cue.follows(words, i, "where")
                        || Cue.follows(words, i, "to")
                        || Cue.follows(words, i, "with")
                        || Cue.follows(words, i, "when")
                        || Cue.follows(words, i, "only")
                        || (words.before(i) & Words.COMMA) != 0;
            case "provided":
                return Cue.follows(words, i, "that") || Cue.follows(words, i, "always");
            case "other":
                return Cue.follows(words, i, "than");
            case "apart":
                return Cue.follows(words, i, "from");
            case "excluding":
                return true;
            default:
                return false;
        }
    }

    private int main(int segment) {
        int at = segment;
        while (all.get(at).parent() >= 0) {
            at = all.get(at).parent();
        }
        return at;
    }

    private void open(Kind kind, int parent, int first, boolean bracketed) {
        all.add(new Segment(kind, parent, first, bracketed));
        modal.add(false);
        current = all.size() - 1;
    }
}
