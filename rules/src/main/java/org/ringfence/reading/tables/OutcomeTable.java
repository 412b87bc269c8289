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
    private final OutcomeColumns columns;

    OutcomeTable(Sheet sheet) {
        this.sheet = sheet;
        this.columns = new OutcomeColumns(sheet);
    }

    Fit fit() {
        if (!columns.have(OutcomeRole.NAME) || sheet.title().hasAny("not outcomes", "not an outcome")) {
            return Fit.NONE;
        }
        int defining = columns.count(DEFINING);
        boolean levels = columns.have(OutcomeRole.BASELINE) || columns.have(OutcomeRole.TARGET);
        boolean called = sheet.near().hasAny("outcome", "outcomes") || columns.nameOutcomes();
        boolean other = sheet.near().hasAny(OTHER_TABLES);
        if (called && defining > 0 && (levels || defining > 1 || columns.have(OutcomeRole.WEIGHT)) && !other) {
            return Fit.STRONG;
        }
        if (other || !levels || defining < 2) {
            return Fit.NONE;
        }
        boolean paid = columns.have(OutcomeRole.WEIGHT)
                || columns.have(OutcomeRole.BASELINE) && columns.have(OutcomeRole.TARGET);
        return sheet.title().hasAny("outcome", "outcomes") || paid ? Fit.WEAK : Fit.NONE;
    }

    /** The outcomes, one for each row that is one. */
    void read(List<ContractOutcome> into) {
        List<OutcomeParts> parts = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int r = 0; r < sheet.size(); r++) {
            if (sheet.blank(r) || sheet.spans(r) || isOther(r)) {
                continue;
            }
            if (columns.continues(r) && !parts.isEmpty()) {
                columns.fill(parts.get(parts.size() - 1), r);
            } else {
                OutcomeParts one = new OutcomeParts();
                columns.fill(one, r);
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
        Wording name = Wording.of(columns.name(row));
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
        boolean inName = only.strip().equals(columns.name(row));
        Wording words = Wording.of(only);
        return !inName
                || columns.have(OutcomeRole.REF)
                || words.startsAny("domain", "part", "section", "theme", "group", "priority", "category", "area");
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
