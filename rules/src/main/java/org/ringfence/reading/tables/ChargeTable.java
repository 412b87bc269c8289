package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Charge;
import org.ringfence.facts.Fact;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** Reads tables of what the host, its group or connected parties charge on neighbourhood money (policy.md PRF-4). */
final class ChargeTable {
    private static final String[] NAME = Wording.list(
            "charge, charges, fee, fees, recharge, recharges, item, service, description, what is charged, supply");
    private static final String[] BASIS = Wording.list(
            "basis, rate, how calculated, method, amount, how charged, calculation, level, basis of charge, price, charge basis, how reckoned, terms, charge rate, fee");
    private static final String[] TABLE = Wording.list(
            "charges, fees, recharges, connected parties, connected party, management fee, group charges, intra group, host charges, recharge");
    private static final String[] OTHER =
            Wording.list("patients, public, parking, performance, service credits, late payment, deductions, delay");

    private ChargeTable() {}

    static List<Fact> read(List<Sheet> sheets) {
        List<Fact> facts = new ArrayList<>();
        for (Sheet sheet : sheets) {
            int name = column(sheet, NAME, -1);
            int basis = column(sheet, BASIS, name);
            boolean about = sheet.near().hasAny(TABLE)
                    || name >= 0 && sheet.head(name).isAny("charge", "charges", "fee", "recharge");
            if (!about || name < 0 || basis < 0 || sheet.near().hasAny(OTHER)) {
                continue;
            }
            for (int r = 0; r < sheet.size(); r++) {
                Charge charge = charge(sheet, r, name, basis);
                if (charge != null) {
                    facts.add(charge);
                }
            }
        }
        return facts;
    }

    private static int column(Sheet sheet, String[] names, int not) {
        for (int i = 0; i < sheet.columns(); i++) {
            if (i != not && sheet.head(i).isAny(names)) {
                return i;
            }
        }
        return -1;
    }

    /** A charge whose kind and basis the row settles; anything less is left to its words. */
    private static @Nullable Charge charge(Sheet sheet, int row, int name, int basis) {
        String called = sheet.cell(row, name);
        String kind = kind(Wording.of(called));
        String rate = sheet.cell(row, basis);
        String reckoned = basis(Wording.of(rate + " . " + String.join(" . ", sheet.cells(row))), Wording.of(rate));
        boolean nothing = Wording.of(rate)
                .isAny("none", "nil", "no charge", "£ 0", "0 %", "not charged", "n a", "not payable", "");
        if (kind == null || reckoned == null || nothing) {
            return null;
        }
        return new Charge(called, kind, reckoned, excess(rate, reckoned), sheet.at(row));
    }

    private static @Nullable String kind(Wording words) {
        if (words.hasAny("management", "hosting", "administration")) {
            return "management-fee";
        }
        if (words.has("stewardship")) {
            return "stewardship-fee";
        }
        if (words.hasAny("success", "incentive fee", "performance fee")) {
            return "success-fee";
        }
        if (words.hasAny("exit", "termination fee")) {
            return "exit-fee";
        }
        if (words.hasStem("royalt") || words.hasAny("brand licence", "licence fee")) {
            return "royalty";
        }
        if (words.hasAny("interest", "loan", "loans")) {
            return "interest";
        }
        if (words.hasAny("rent", "lease", "premises")) {
            return "rent";
        }
        if (words.hasStem("recharge")
                || words.hasAny("overhead", "overheads", "corporate services", "shared services", "back office")) {
            return "recharge";
        }
        if (words.hasAny("mark up", "margin", "uplift")) {
            return "mark-up";
        }
        return words.hasAny(
                        "supply",
                        "supplies",
                        "platform",
                        "it",
                        "digital",
                        "estates",
                        "payroll",
                        "finance",
                        "agency",
                        "consultancy")
                ? "supply"
                : null;
    }

    private static @Nullable String basis(Wording all, Wording rate) {
        if (all.hasAny(
                        "cost plus",
                        "above cost",
                        "over cost",
                        "at cost",
                        "evidenced cost",
                        "actual cost",
                        "at evidenced",
                        "open book cost",
                        "cost only",
                        "cost")
                && !all.hasAny("at no cost", "low cost", "cost centre")) {
            return "evidenced-cost";
        }
        if (rate.hasAny("market", "commercial", "market rate", "market rent", "tariff", "list price")) {
            return "market-rate";
        }
        if (rate.has("%")) {
            return "percentage";
        }
        return rate.has("£") || rate.hasAny("fixed", "flat") ? "fixed" : null;
    }

    /** What cost is exceeded by, in percent; for cost alone, nought. */
    private static @Nullable BigDecimal excess(String rate, String basis) {
        if (!basis.equals("evidenced-cost")) {
            return null;
        }
        for (Figure figure : Figures.in(rate)) {
            if (figure.kind() == Figure.Kind.PERCENT) {
                return figure.value();
            }
        }
        return Wording.of(rate).hasAny("plus", "margin", "mark up", "above", "over cost") ? null : BigDecimal.ZERO;
    }
}
