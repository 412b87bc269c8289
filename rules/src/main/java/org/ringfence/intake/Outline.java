package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.intake.Block.Mark;

/** Where the numbering stands: turns printed numbers into the full labels a reader sees, and knows what each hangs from. */
final class Outline {
    /**
     * A numbered place.
     *
     * @param label its full label
     * @param parent the clause that introduces it, or -1
     * @param item whether it is an item of a list
     */
    record Place(String label, int parent, boolean item) {}

    /** Deeper lists than this do not occur in contracts; what lies deeper hangs from the last level. */
    private static final int DEEPEST = 24;

    private final boolean partsRestart;
    private final List<OpenPlace> stack = new ArrayList<>();
    private String division = "";
    private String part = "";
    private boolean underHeading;
    /** The last clause that ended open, and the last numbered one of the kind that did. */
    private int stem = -1;

    private int frame = -1;

    Outline(boolean partsRestart) {
        this.partsRestart = partsRestart;
    }

    /** The label of what holds unnumbered text here. */
    String here() {
        if (!underHeading) {
            for (int i = stack.size() - 1; i >= 0; i--) {
                if (stack.get(i).root()) {
                    return stack.get(i).label();
                }
            }
        }
        return holder();
    }

    /** The label of the schedule, or the part where parts number afresh; else empty. */
    String holder() {
        if (division.isEmpty()) {
            return partsRestart ? part : "";
        }
        return part.isEmpty() ? division : division + ", " + part;
    }

    boolean inDivision() {
        return !division.isEmpty();
    }

    /** An unnumbered heading: what follows it no longer belongs to the clause before. */
    void heading() {
        underHeading = true;
        stem = -1;
        frame = -1;
    }

    /** Nothing that follows belongs to a clause. */
    void end() {
        stack.clear();
        heading();
    }

    /** The place of unnumbered text. */
    Place unnumbered(Mark mark, int clause, boolean opens) {
        OpenPlace holder = null;
        for (int i = stack.size() - 1; i >= 0 && !underHeading && holder == null; i--) {
            OpenPlace open = stack.get(i);
            boolean within = mark.indent() >= 0
                    && open.mark().indent() >= 0
                    && mark.indent() > open.mark().indent();
            if (open.root() || within) {
                holder = open;
            }
        }
        int introducing = frame >= 0 ? frame : stem;
        stem = opens ? clause : frame;
        return new Place(holder == null ? holder() : holder.label(), introducing, false);
    }

    /** Says that a clause ends open, with a colon or the like, so that what follows hangs from it. */
    void opens(int clause) {
        stem = clause;
        if (!stack.isEmpty() && last().root() && last().clause() == clause) {
            frame = clause;
        }
    }

    /** The place of a numbered paragraph. */
    Place number(PrintedNumber number, Mark mark, boolean heading, PrintedNumber next, int clause) {
        underHeading = false;
        Place place = switch (number.shape()) {
            case DIVISION -> division(number);
            case PART -> part(number);
            case DOTTED -> dotted(number, mark, clause);
            case SINGLE -> isTop(number, mark, heading) ? top(number, mark, clause) : item(number, mark, next, clause);
            case ITEM -> item(number, mark, next, clause);
            case BULLET -> bullet(number, mark, clause);
            case NONE -> unnumbered(mark, clause, false);
        };
        stem = -1;
        if (!place.item()) {
            frame = -1;
        }
        return place;
    }

    private Place division(PrintedNumber number) {
        stack.clear();
        part = "";
        division = number.label();
        underHeading = true;
        return new Place(division, -1, false);
    }

    private Place part(PrintedNumber number) {
        if (!division.isEmpty() || partsRestart) {
            stack.clear();
        }
        part = number.label();
        underHeading = true;
        return new Place(division.isEmpty() ? part : division + ", " + part, -1, false);
    }

    private String prefix() {
        String holder = holder();
        return holder.isEmpty() ? "" : holder + ", ";
    }

    private Place dotted(PrintedNumber number, Mark mark, int clause) {
        String core = number.label();
        while (!stack.isEmpty() && !hangsFrom(core, stack.get(stack.size() - 1))) {
            stack.remove(stack.size() - 1);
        }
        int parent = stack.isEmpty() ? -1 : stack.get(stack.size() - 1).clause();
        String label = prefix() + core;
        push(new OpenPlace("1.1", 0, core, label, clause, parent, mark, true));
        return new Place(label, parent, false);
    }

    private static boolean hangsFrom(String core, OpenPlace open) {
        return open.root() && (core.startsWith(open.core() + ".") || core.startsWith(open.core() + "("));
    }

    private Place top(PrintedNumber number, Mark mark, int clause) {
        stack.clear();
        String label = prefix() + number.label();
        push(new OpenPlace("1", number.letter(), number.label(), label, clause, -1, mark, true));
        return new Place(label, -1, false);
    }

    /** Whether a plain figure numbers a clause of the top level, not an item of a list below one. */
    private boolean isTop(PrintedNumber number, Mark mark, boolean heading) {
        if (heading || stack.isEmpty()) {
            return true;
        }
        OpenPlace root = stack.get(0);
        if (!root.root()) {
            return true;
        }
        for (int i = stack.size() - 1; i >= 0; i--) {
            OpenPlace open = stack.get(i);
            if (mark.list() >= 0
                    && open.mark().list() == mark.list()
                    && open.mark().level() == mark.level()) {
                return open.root();
            }
        }
        if (mark.list() >= 0 && root.mark().list() >= 0) {
            return root.mark().list() == mark.list()
                    && mark.level() < root.mark().level();
        }
        if (mark.indent() >= 0
                && root.mark().indent() >= 0
                && mark.indent() != root.mark().indent()) {
            return mark.indent() < root.mark().indent();
        }
        int rootValue = PrintedNumber.leadingInt(root.core());
        boolean next = number.letter() == rootValue + 1;
        OpenPlace last = stack.get(stack.size() - 1);
        for (OpenPlace open : stack) {
            if (!open.root() && open.style().equals("1") && open.value() + 1 == number.letter()) {
                return next && last != open;
            }
        }
        return next || number.letter() != 1 || stem < 0;
    }

    private Place item(PrintedNumber number, Mark mark, PrintedNumber next, int clause) {
        int at = Siblings.of(stack, number, mark, next);
        if (at < 0) {
            return nested(number, mark, clause, Siblings.startsRoman(number, next));
        }
        OpenPlace sibling = stack.get(at);
        boolean roman = sibling.style().startsWith("i") || sibling.style().startsWith("I");
        int value = roman ? number.roman() : number.letter();
        while (stack.size() > at) {
            stack.remove(stack.size() - 1);
        }
        return add(sibling.style(), value, number, mark, clause, sibling.parent());
    }

    private Place nested(PrintedNumber number, Mark mark, int clause, boolean roman) {
        // A list typed further left than an open item does not belong to that item.
        while (!stack.isEmpty() && !last().root() && Siblings.left(mark, last().mark())) {
            stack.remove(stack.size() - 1);
        }
        String style = roman
                ? (number.style().startsWith("A") ? "I" : "i") + number.style().substring(1)
                : number.style();
        int value = roman ? number.roman() : number.letter();
        int parent = stem >= 0 ? stem : stack.isEmpty() ? -1 : last().clause();
        return add(style, value, number, mark, clause, parent);
    }

    private Place add(String style, int value, PrintedNumber number, Mark mark, int clause, int parent) {
        String core = number.label().startsWith("(") ? number.label() : "(" + number.label() + ")";
        String base = stack.isEmpty() ? prefix() : last().label();
        String label = base + core;
        push(new OpenPlace(style, value, core, label, clause, parent, mark, false));
        return new Place(label, parent, true);
    }

    private Place bullet(PrintedNumber number, Mark mark, int clause) {
        String style = "•" + number.style();
        for (int i = stack.size() - 1; i >= 0; i--) {
            OpenPlace open = stack.get(i);
            if (open.style().equals(style)
                    && !Siblings.deeper(mark, open.mark())
                    && !Siblings.left(mark, open.mark())
                    && sameList(mark, open.mark())) {
                while (stack.size() > i) {
                    stack.remove(stack.size() - 1);
                }
                return pushBullet(style, mark, clause, open.parent());
            }
        }
        while (!stack.isEmpty() && last().style().startsWith("•") && Siblings.left(mark, last().mark())) {
            stack.remove(stack.size() - 1);
        }
        return pushBullet(style, mark, clause, stem >= 0 ? stem : stack.isEmpty() ? -1 : last().clause());
    }

    private static boolean sameList(Mark mark, Mark other) {
        return mark.list() == other.list() && mark.level() == other.level();
    }

    private Place pushBullet(String style, Mark mark, int clause, int parent) {
        String label = stack.isEmpty() ? holder() : last().label();
        push(new OpenPlace(style, 0, "", label, clause, parent, mark, false));
        return new Place(label, parent, true);
    }

    private OpenPlace last() {
        return stack.get(stack.size() - 1);
    }

    private void push(OpenPlace open) {
        if (stack.size() == DEEPEST) {
            stack.remove(stack.size() - 1);
        }
        stack.add(open);
    }
}
