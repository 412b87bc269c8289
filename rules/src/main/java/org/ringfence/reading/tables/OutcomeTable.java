package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.ContractOutcome;
import org.ringfence.facts.Focus;
import org.ringfence.facts.OutcomePart;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** A table with one outcome to a row, whatever its columns are called. */
final class OutcomeTable {
    private static final Set<OutcomeRole> DEFINING = EnumSet.of(
            OutcomeRole.POPULATION, OutcomeRole.BASELINE, OutcomeRole.TARGET, OutcomeRole.DATE, OutcomeRole.METHOD);
    private static final String[] OTHER_TABLES = {
        "dashboard",
        "risk register",
        "activity plan",
        "activity planning",
        "planning table",
        "not outcomes",
        "not an outcome",
        "workforce",
        "staffing",
        "mobilisation",
        "implementation plan",
        "action plan",
        "information requirements",
        "reporting requirements",
        "example",
        "illustrative",
        "glossary",
        "key dates",
        "milestones",
        "for information",
        "worked example",
        "no payment",
        "definitions"
    };
    private static final String[] NOT_SCORED = {
        "not an outcome",
        "planning only",
        "for information only",
        "not scored",
        "not an outcome and",
        "no payment",
        "for learning only"
    };

    /** How plainly a table is one of outcomes. */
    enum Fit {
        NONE,
        /** Measures with targets, which are outcomes where the draft has no table that says so. */
        WEAK,
        STRONG
    }

    private final Sheet sheet;
    private final List<Set<OutcomeRole>> roles = new ArrayList<>();
    private final Set<OutcomeRole> all = EnumSet.noneOf(OutcomeRole.class);
    private final boolean goalIsName;

    OutcomeTable(Sheet sheet) {
        this.sheet = sheet;
        for (int i = 0; i < sheet.columns(); i++) {
            Set<OutcomeRole> found = OutcomeRole.of(sheet.header(i));
            if (i == 0 && found.isEmpty() && sheet.header(0).length() <= 3 && shortCells()) {
                found = EnumSet.of(OutcomeRole.REF);
            }
            roles.add(found);
            all.addAll(found);
        }
        goalIsName = all.contains(OutcomeRole.TARGET);
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
        if (goalIsName || !all.contains(OutcomeRole.BASELINE)) {
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

    Fit fit() {
        if (!all.contains(OutcomeRole.NAME) || sheet.title().hasAny("not outcomes", "not an outcome")) {
            return Fit.NONE;
        }
        Set<OutcomeRole> defining = EnumSet.copyOf(DEFINING);
        defining.retainAll(all);
        boolean levels = all.contains(OutcomeRole.BASELINE) || all.contains(OutcomeRole.TARGET);
        boolean called = sheet.near().hasAny("outcome", "outcomes") || headed();
        boolean other = sheet.near().hasAny(OTHER_TABLES);
        if (called
                && !defining.isEmpty()
                && (levels || defining.size() > 1 || all.contains(OutcomeRole.WEIGHT))
                && !other) {
            return Fit.STRONG;
        }
        if (other || !levels || defining.size() < 2) {
            return Fit.NONE;
        }
        boolean paid = all.contains(OutcomeRole.WEIGHT)
                || all.contains(OutcomeRole.BASELINE) && all.contains(OutcomeRole.TARGET);
        return sheet.title().hasAny("outcome", "outcomes") || paid ? Fit.WEAK : Fit.NONE;
    }

    private boolean headed() {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).contains(OutcomeRole.NAME) && sheet.head(i).hasAny("outcome", "outcomes")) {
                return true;
            }
        }
        return false;
    }

    /** The outcomes, one for each row that is one. */
    void read(List<ContractOutcome> into) {
        List<OutcomeParts> parts = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int r = 0; r < sheet.size(); r++) {
            if (sheet.blank(r) || sheet.spans(r) || isOther(r)) {
                continue;
            }
            if (continues(r) && !parts.isEmpty()) {
                fill(parts.get(parts.size() - 1), r);
            } else {
                OutcomeParts one = new OutcomeParts();
                fill(one, r);
                parts.add(one);
                rows.add(r);
            }
        }
        BigDecimal pot = pot(parts);
        for (int i = 0; i < parts.size(); i++) {
            into.add(made(parts.get(i), sheet.at(rows.get(i)), i + 1, pot));
        }
    }

    private boolean isOther(int row) {
        Wording name = Wording.of(name(row));
        if (name.startsAny("total", "totals", "note", "notes", "sum", "all outcomes")) {
            return true;
        }
        Wording whole = Wording.of(String.join(" ", sheet.cells(row)));
        return whole.hasAny(NOT_SCORED) || heading(row);
    }

    /** A row with a name alone, among rows with references that it lacks, heads a group. */
    private boolean heading(int row) {
        int filled = 0;
        for (String cell : sheet.cells(row)) {
            filled += cell.isBlank() ? 0 : 1;
        }
        if (filled != 1 || sheet.size() < 2) {
            return false;
        }
        String only = String.join("", sheet.cells(row));
        boolean inName = only.strip().equals(name(row));
        Wording words = Wording.of(only);
        return !inName
                || all.contains(OutcomeRole.REF)
                || words.startsAny("domain", "part", "section", "theme", "group", "priority", "category", "area");
    }

    private boolean continues(int row) {
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

    private String name(int row) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).contains(OutcomeRole.NAME) && !sheet.cell(row, i).isBlank()) {
                return sheet.cell(row, i);
            }
        }
        return "";
    }

    private void fill(OutcomeParts parts, int row) {
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

    /** The sum of weights given in pounds, or null where they are not. */
    private static @Nullable BigDecimal pot(List<OutcomeParts> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OutcomeParts one : parts) {
            for (Figure figure : Figures.in(one.text(OutcomeRole.WEIGHT))) {
                sum = figure.isMoney() ? sum.add(figure.value()) : sum;
            }
        }
        return sum.signum() == 0 ? null : sum;
    }

    static ContractOutcome made(OutcomeParts parts, Location at, int number, @Nullable BigDecimal pot) {
        String name = parts.text(OutcomeRole.NAME);
        String ref = parts.text(OutcomeRole.REF);
        OutcomeSubject subject = OutcomeSubject.of(
                name,
                parts.text(OutcomeRole.POPULATION),
                parts.text(OutcomeRole.BASELINE) + " . " + parts.text(OutcomeRole.TARGET));
        return new ContractOutcome(
                ref.isEmpty() ? Integer.toString(number) : ref,
                name.isEmpty() ? "(not named)" : name,
                missing(parts, subject),
                subject.focus(),
                subject.aim(),
                weight(parts.text(OutcomeRole.WEIGHT), pot),
                subject.certainty(),
                at);
    }

    /** What is not about people has no population to state: that it is no patient's outcome is fault enough (OUT-4). */
    private static Set<OutcomePart> missing(OutcomeParts parts, OutcomeSubject subject) {
        Set<OutcomePart> missing = parts.missing();
        boolean impersonal = subject.focus() != Focus.PATIENT && subject.certainty() != Certainty.UNSURE;
        if (impersonal && Wording.of(parts.text(OutcomeRole.POPULATION)).isAny("n a", "na", "not applicable", "none")) {
            missing.remove(OutcomePart.POPULATION);
        }
        return missing;
    }

    private static @Nullable BigDecimal weight(String text, @Nullable BigDecimal pot) {
        if (Blank.is(text)) {
            return null;
        }
        for (Figure figure : Figures.in(text)) {
            boolean share = figure.kind() == Figure.Kind.PERCENT || figure.kind() == Figure.Kind.NUMBER;
            if (share) {
                return figure.value();
            }
            if (figure.isMoney() && pot != null) {
                return figure.value().multiply(BigDecimal.valueOf(100)).divide(pot, 2, RoundingMode.HALF_UP);
            }
        }
        return null;
    }
}
