package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/** The sums of one table as they are gathered: for each place and year, what is central, and what the table says is the total. */
final class Envelopes {
    /** A sum in the making: stated outright, or the sum of a place's lines. */
    static final class Slot {
        private @Nullable Sum direct;
        private BigDecimal lines = BigDecimal.ZERO;
        private int count;
        private boolean open;
        private boolean formula;
        private boolean elsewhere;
        private Location at;

        Slot(Location at) {
            this.at = at;
        }

        void line(Sum sum) {
            count++;
            if (sum.amount() != null) {
                lines = lines.add(sum.amount());
            }
            open |= sum.kind() == Sum.Kind.BLANK;
            formula |= sum.kind() == Sum.Kind.FORMULA;
            elsewhere |= sum.kind() == Sum.Kind.ELSEWHERE;
        }

        void direct(Sum sum, Location where) {
            direct = sum;
            at = where;
        }

        /** The sum, from the lines where they settle it. */
        Sum sum() {
            if (direct != null && (count == 0 || open || formula || elsewhere)) {
                return direct;
            }
            if (elsewhere || open) {
                return new Sum(elsewhere ? Sum.Kind.ELSEWHERE : Sum.Kind.BLANK, null);
            }
            return formula ? new Sum(Sum.Kind.FORMULA, null) : new Sum(Sum.Kind.AMOUNT, lines);
        }

        /** Whether it is made of several lines. */
        boolean several() {
            return count > 1;
        }

        Location at() {
            return at;
        }
    }

    /** A central item for one year. */
    record Central(String name, String year, Sum sum, Location at) {}

    private final Map<String, Map<String, Slot>> places = new LinkedHashMap<>();
    private final List<Central> central = new ArrayList<>();
    private final Map<String, BudgetLine.Cell> totals = new LinkedHashMap<>();

    Slot slot(String place, String year, Location at) {
        return places.computeIfAbsent(place, p -> new LinkedHashMap<>()).computeIfAbsent(year, y -> new Slot(at));
    }

    Map<String, Map<String, Slot>> places() {
        return places;
    }

    List<Central> central() {
        return central;
    }

    /** The cell of the table's total for each year. */
    Map<String, BudgetLine.Cell> totals() {
        return totals;
    }
}
