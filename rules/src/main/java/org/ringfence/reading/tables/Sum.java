package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/**
 * What a money cell holds.
 *
 * @param kind what it is
 * @param amount pounds, for an amount
 */
record Sum(Kind kind, @Nullable BigDecimal amount) {
    /** What a money cell is. */
    enum Kind {
        AMOUNT,
        FORMULA,
        /** Empty, to be confirmed, or words that settle no sum. */
        BLANK,
        /** A word that sends the reader to another part of the draft. */
        ELSEWHERE
    }

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final String[] FORMULA = Wording.list("""
            per head, per patient, per person, per registered patient, per capita, a head, for each person, for each registered patient,
            multiplied by, times, capitation, capitated, weighted, uplift, uplifted, plus, index, indexed, indexation, cpi, rpi,
            inflation, previous year, prior year, preceding year, as 20, same as, formula, share of, list size, x, pro rata, gdp deflator""");
    private static final String[] ELSEWHERE = Wording.list(
            "see schedule, see annex, see appendix, see clause, see part, see table, as set out, as shown, in accordance with, see note");

    /**
     * Reads a cell.
     *
     * @param scale what a plain number is multiplied by, such as 1000 in a column headed {@code £000}
     */
    static Sum of(String cell, BigDecimal scale) {
        Wording words = Wording.of(cell);
        List<Figure> figures = Figures.in(cell);
        boolean formula = words.hasAny(FORMULA) || words.has("%") && words.size() > 2 || cell.contains("×");
        if (Blank.is(cell) || Blank.later(words)) {
            return new Sum(Kind.BLANK, null);
        }
        if (formula
                && (!figures.isEmpty() || words.hasAny("formula", "capitation", "weighted", "same as", "list size"))) {
            return cell.contains("[") ? new Sum(Kind.BLANK, null) : new Sum(Kind.FORMULA, null);
        }
        if (words.isAny("nil", "£ nil", "zero")) {
            return new Sum(Kind.AMOUNT, BigDecimal.ZERO);
        }
        Figure only = only(figures);
        if (only != null && words.size() <= 8) {
            boolean scaled = plain(cell, only) && only.value().compareTo(MILLION) < 0;
            BigDecimal value = scaled ? only.value().multiply(scale) : only.value();
            boolean negative = cell.strip().startsWith("(") && cell.strip().endsWith(")")
                    || cell.strip().startsWith("-");
            return new Sum(Kind.AMOUNT, negative ? value.negate() : value);
        }
        return new Sum(words.hasAny(ELSEWHERE) ? Kind.ELSEWHERE : Kind.BLANK, null);
    }

    /** Whether the figure bears no million or thousand of its own. */
    private static boolean plain(String cell, Figure figure) {
        char last = cell.charAt(figure.end() - 1);
        return Character.isDigit(last);
    }

    /** The one sum or number of a cell, or null. */
    private static @Nullable Figure only(List<Figure> figures) {
        Figure found = null;
        for (Figure figure : figures) {
            boolean money = figure.isMoney();
            if (!money && figure.kind() != Figure.Kind.NUMBER) {
                continue;
            }
            if (found == null || money && !found.isMoney()) {
                found = figure;
            } else if (money == found.isMoney()) {
                return null;
            }
        }
        return found;
    }

    /** What the plain numbers under such a heading are multiplied by. */
    static BigDecimal scale(String heading) {
        String plain =
                heading.replace("'", "").replace("’", "").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        if (plain.contains("£000")
                || plain.contains("£k")
                || plain.contains("£thousand")
                || plain.contains("inthousands")) {
            return BigDecimal.valueOf(1_000);
        }
        if (plain.contains("£m") || plain.contains("inmillions")) {
            return BigDecimal.valueOf(1_000_000);
        }
        return BigDecimal.ONE;
    }

    /** Whether a cell can be one of a column of sums: a sum, a formula or a blank to be filled with one. */
    static boolean possible(String cell) {
        if (Blank.is(cell)
                || cell.contains("£")
                || Wording.of(cell).hasAny("nil", "zero")
                || Wording.of(cell).hasAny(ELSEWHERE)) {
            return true;
        }
        for (Figure figure : Figures.in(cell)) {
            if (figure.isMoney() || figure.kind() == Figure.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
