package org.ringfence.intake;

import java.util.List;
import org.ringfence.intake.Block.Mark;

/** Finds the list that an item goes on with: {@code (i)} after {@code (h)} is a letter, before {@code (ii)} a Roman numeral. */
final class Siblings {
    private Siblings() {}

    /** Where on the stack the item's list is open, or -1 where the item begins a list of its own. */
    static int of(List<OpenPlace> stack, PrintedNumber number, Mark mark, PrintedNumber next) {
        if (mark.list() >= 0) {
            for (int i = stack.size() - 1; i >= 0; i--) {
                Mark other = stack.get(i).mark();
                if (!stack.get(i).root() && other.list() == mark.list() && other.level() == mark.level()) {
                    return i;
                }
                if (other.list() == mark.list() && other.level() < mark.level()) {
                    return -1;
                }
            }
        }
        int successor = -1;
        int restart = -1;
        int gap = -1;
        for (int i = stack.size() - 1; i >= 0; i--) {
            OpenPlace open = stack.get(i);
            int value = open.root() ? 0 : valueIn(open.style(), number);
            if (value == 0 || deeper(mark, open.mark())) {
                continue;
            }
            if (value == open.value() + 1 && successor < 0) {
                successor = i;
            }
            if (value == 1 && restart < 0) {
                restart = i;
            }
            if (value > open.value() && gap < 0) {
                gap = i;
            }
        }
        boolean letterFirst =
                number.roman() == 1 && next.roman() == 2 && next.label().length() > 3;
        if (successor >= 0 && !(letterFirst && !isRoman(stack.get(successor)))) {
            return successor;
        }
        if (letterFirst || number.letter() == 1 || number.roman() == 1) {
            return restart;
        }
        return gap;
    }

    private static boolean isRoman(OpenPlace open) {
        return open.style().charAt(0) == 'i' || open.style().charAt(0) == 'I';
    }

    static boolean deeper(Mark mark, Mark other) {
        if (mark.list() >= 0 || other.list() >= 0) {
            return mark.list() >= 0 && mark.list() == other.list() && mark.level() > other.level();
        }
        return mark.indent() >= 0 && other.indent() >= 0 && mark.indent() > other.indent() + 1;
    }

    /** The item's value in a list of this style, or 0 where it does not fit. */
    private static int valueIn(String style, PrintedNumber number) {
        String own = number.style();
        if (own.equals(style)) {
            return number.letter();
        }
        boolean sameEnclosure =
                style.length() == own.length() && style.substring(1).equals(own.substring(1));
        boolean romanCase =
                style.startsWith("i") && own.startsWith("a") || style.startsWith("I") && own.startsWith("A");
        return sameEnclosure && romanCase ? number.roman() : 0;
    }

    static boolean startsRoman(PrintedNumber number, PrintedNumber next) {
        return number.roman() > 0 && (number.roman() == 1 && next.letter() != 10 || number.letter() == 0);
    }

    static boolean left(Mark mark, Mark other) {
        return mark.list() < 0 && other.list() < 0 && mark.indent() >= 0 && other.indent() > mark.indent();
    }
}
