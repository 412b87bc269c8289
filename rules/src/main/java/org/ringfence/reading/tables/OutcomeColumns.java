package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;

/** What each column of a table of outcomes holds, whatever it is called. */
final class OutcomeColumns {
    private final Sheet sheet;
    private final List<Set<OutcomeRole>> roles = new ArrayList<>();
    private final Set<OutcomeRole> all = EnumSet.noneOf(OutcomeRole.class);
    private final boolean hasTarget;

    OutcomeColumns(Sheet sheet) {
        this.sheet = sheet;
        for (int i = 0; i < sheet.columns(); i++) {
            Set<OutcomeRole> found = OutcomeRole.of(sheet.header(i));
            if (i == 0 && found.isEmpty() && sheet.header(0).length() <= 3 && shortCells()) {
                found = EnumSet.of(OutcomeRole.REF);
            }
            roles.add(found);
            all.addAll(found);
        }
        hasTarget = all.contains(OutcomeRole.TARGET);
        if (!all.contains(OutcomeRole.NAME) && sheet.columns() > 1) {
            unnamed();
        }
        goals();
    }

    private boolean shortCells() {
        for (int r = 0; r < sheet.size(); r++) {
            if (sheet.cell(r, 0).length() > 6) {
                return false;
            }
        }
        return true;
    }

    /** In an outcomes table the first column without another role names the outcomes. */
    private void unnamed() {
        boolean outcomes = sheet.title().hasAny("outcome", "outcomes", "measures", "indicators");
        for (int i = 0; outcomes && i < Math.min(3, roles.size()); i++) {
            if (roles.get(i).isEmpty()) {
                roles.set(i, EnumSet.of(OutcomeRole.NAME));
                all.add(OutcomeRole.NAME);
                return;
            }
        }
    }

    /** A column headed goal is the target where another column is the measure and none is the target. */
    private void goals() {
        if (hasTarget || !all.contains(OutcomeRole.BASELINE)) {
            return;
        }
        for (int i = 1; i < roles.size(); i++) {
            if (sheet.head(i).isAny("goal", "aim", "objective") && names() > 1) {
                roles.set(i, EnumSet.of(OutcomeRole.TARGET));
                all.add(OutcomeRole.TARGET);
            }
        }
    }

    private int names() {
        int count = 0;
        for (Set<OutcomeRole> each : roles) {
            count += each.contains(OutcomeRole.NAME) ? 1 : 0;
        }
        return count;
    }

    /** Whether one of them has this role. */
    boolean have(OutcomeRole role) {
        return all.contains(role);
    }

    /** How many of these roles they have among them. */
    int count(Set<OutcomeRole> wanted) {
        Set<OutcomeRole> had = EnumSet.copyOf(wanted);
        had.retainAll(all);
        return had.size();
    }

    /** Whether the column that names what a row is about is headed outcomes. */
    boolean nameOutcomes() {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).contains(OutcomeRole.NAME) && sheet.head(i).hasAny("outcome", "outcomes")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row goes on with the outcome above it: nothing in it names another. */
    boolean continues(int row) {
        boolean refs = all.contains(OutcomeRole.REF);
        for (int i = 0; i < roles.size(); i++) {
            boolean identifies =
                    roles.get(i).contains(OutcomeRole.NAME) || roles.get(i).contains(OutcomeRole.REF);
            if (identifies && !sheet.cell(row, i).isBlank()) {
                return false;
            }
        }
        return refs || names() == 1;
    }

    /** What names the outcome of a row; empty where nothing does. */
    String name(int row) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).contains(OutcomeRole.NAME) && !sheet.cell(row, i).isBlank()) {
                return sheet.cell(row, i);
            }
        }
        return "";
    }

    /** Adds what a row says to the parts of its outcome. */
    void fill(OutcomeParts parts, int row) {
        for (int i = 0; i < roles.size(); i++) {
            Set<OutcomeRole> here = roles.get(i);
            for (OutcomeRole role : here) {
                String text = sheet.cell(row, i);
                boolean dateInHead =
                        role == OutcomeRole.DATE && here.contains(OutcomeRole.TARGET) && dated(sheet.header(i));
                parts.add(role, dateInHead && !Blank.is(text) ? sheet.header(i) : text, here.size() == 1);
            }
        }
    }

    private static boolean dated(String text) {
        for (Figure figure : Figures.in(text)) {
            if (figure.kind() == Figure.Kind.DATE || figure.kind() == Figure.Kind.YEAR) {
                return true;
            }
        }
        return false;
    }
}
