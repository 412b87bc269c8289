package org.ringfence.reading.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ringfence.draft.Location;
import org.ringfence.reading.figures.Wording;

/**
 * One line of a budget table: what it is for, and its cell for each year; rows and columns may have changed places.
 *
 * @param name what the line is for, as written
 * @param group what a column before the name says it belongs to, or empty
 * @param at where the line stands
 * @param cells the cell of each year
 */
record BudgetLine(String name, String group, Location at, Map<String, Cell> cells) {
    /** What a line is, before places are looked for. */
    enum Sort {
        /** Says something about other lines or is no money at all. */
        ASIDE,
        SUBTOTAL,
        TOTAL,
        CENTRAL,
        /** A place, or a line of one. */
        LINE
    }

    private static final String[] ASIDE = Wording.list("""
            of which, including, memo, memorandum, population, populations, per head, list size, uplift, growth, weighted population, percentage,
            % change, change, inflation, registered patients, number of practices, share of total""");
    private static final String[] SUBTOTAL = Wording.list("""
            sub total, subtotal, total places, total for places, places total, total place envelopes, total envelopes, total of envelopes,
            total central, total for all places, total place, total neighbourhood, all places, total neighbourhoods, total central items,
            place total, envelopes total, sum of envelopes, total place budgets, total delegated""");
    private static final String[] TOTAL = Wording.list("""
            total, totals, contract value, grand total, overall, annual value, contract sum, contract price, aggregate, value of the contract,
            annual contract value, sum, in all""");
    private static final String[] CENTRAL = Wording.list("""
            central, centrally, system wide, systemwide, host, integrator, contingency, reserve, reserves, unallocated, overhead, overheads,
            management, management fee, corporate, cross place, all place, whole population, pan place, held back, top slice, shared services,
            transformation fund, provider, icb, commissioner, not delegated, undelegated, lead provider, across places, at scale""");

    /** One year's cell. */
    record Cell(String text, Location at) {}

    BudgetLine {
        cells = new LinkedHashMap<>(cells);
    }

    /** Whether no year has anything in it. */
    boolean empty() {
        for (Cell cell : cells.values()) {
            if (!cell.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    Sort sort() {
        Wording words = Wording.of(name);
        if (words.isEmpty() || words.hasAny(ASIDE)) {
            return Sort.ASIDE;
        }
        if (words.hasAny(SUBTOTAL)) {
            return Sort.SUBTOTAL;
        }
        if (words.hasAny(TOTAL)) {
            return Sort.TOTAL;
        }
        return words.hasAny(CENTRAL) ? Sort.CENTRAL : Sort.LINE;
    }
}
