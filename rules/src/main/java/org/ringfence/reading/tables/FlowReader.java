package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ringfence.draft.Location;
import org.ringfence.draft.Particulars;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Flow;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.ContractYears;
import org.ringfence.reading.figures.Wording;

/** Reads ledgers of payer and payee, and draws up the account of each body for each period. */
final class FlowReader {
    private static final String[] PAYER = Wording.list(
            "payer, paid by, payor, paying body, from whom, who pays, payment from, funder, source of funds, paid from, sender, who paid");
    private static final String[] PAYEE = Wording.list(
            "payee, paid to, recipient, to whom, who receives, payment to, receiving body, receiver, who is paid, beneficiary, who received, who was paid");
    private static final String[] PURPOSE = Wording.list(
            "purpose, for, what for, description, service, services, reason, use, what it is for, subject, for what, details, item, what it buys");
    private static final String[] AMOUNT =
            Wording.list("amount, sum, £, value, how much, pounds, total, payment, annual amount, amount £, £000, £m");
    private static final String[] PERIOD = Wording.list(
            "period, year, when, contract year, financial year, date, frequency, month, for period, payment period, which period");
    private static final String[] LINE = Wording.list("""
            reporting line, line, report line, reporting ref, reporting reference, report, ledger line, ledger ref, ledger code, report ref, cost centre,
            reported under, line of report, account line, reporting code, where reported, ref in report, statement line""");
    private static final String[] PARTS = {"payer", "payee", "purpose", "amount", "period", "reporting line"};

    private final Sheet sheet;
    private final int[] columns = new int[PARTS.length];
    private final BigDecimal scale;

    private FlowReader(Sheet sheet) {
        this.sheet = sheet;
        Arrays.fill(columns, -1);
        String[][] names = {PAYER, PAYEE, PURPOSE, AMOUNT, PERIOD, LINE};
        boolean fromTo = column(sheet, new String[] {"from"}) >= 0 && column(sheet, new String[] {"to"}) >= 0;
        for (int i = 0; i < names.length; i++) {
            columns[i] = column(sheet, names[i]);
        }
        if (fromTo && columns[0] < 0 && columns[1] < 0) {
            columns[0] = column(sheet, new String[] {"from"});
            columns[1] = column(sheet, new String[] {"to"});
        }
        scale = columns[3] < 0 ? BigDecimal.ONE : Sum.scale(sheet.header(columns[3]));
    }

    private static int column(Sheet sheet, String[] names) {
        for (int i = 0; i < sheet.columns(); i++) {
            if (sheet.head(i).isAny(names)) {
                return i;
            }
        }
        for (int i = 0; names.length > 1 && i < sheet.columns(); i++) {
            if (sheet.head(i).startsAny(names) && sheet.head(i).size() <= 4) {
                return i;
            }
        }
        return -1;
    }

    /** The flows of all ledgers among the tables, and the accounts that they make. */
    static List<Fact> read(Particulars particulars, List<Sheet> sheets) {
        List<Flow> flows = new ArrayList<>();
        Bodies bodies = new Bodies(particulars);
        List<String> years = particulars.years();
        for (Sheet sheet : sheets) {
            FlowReader reader = new FlowReader(sheet);
            if (reader.isLedger()) {
                reader.rows(bodies, years, flows);
            }
        }
        List<Fact> facts = new ArrayList<>(flows);
        facts.addAll(Accounts.of(flows, bodies));
        return facts;
    }

    /** Whether the sheet is a ledger of payments, which holds no envelopes whatever its rows and columns look like. */
    static boolean isLedger(Sheet sheet) {
        return new FlowReader(sheet).isLedger();
    }

    /** A ledger names payer and payee, or who from and who to beside a sum and not beside a measure. */
    private boolean isLedger() {
        if (columns[0] < 0 && columns[1] < 0) {
            return false;
        }
        boolean both = columns[0] >= 0 && columns[1] >= 0;
        boolean fromTo = both && sheet.head(columns[0]).isAny("from");
        boolean flows = sheet.title().hasAny("flow", "flows", "ledger", "money", "payments", "funds");
        if (fromTo) {
            boolean measure = column(sheet, new String[] {"measure", "outcome", "indicator", "metric"}) >= 0;
            return columns[3] >= 0 && !measure && (columns[2] >= 0 || flows);
        }
        return both ? columns[3] >= 0 || columns[2] >= 0 || flows : columns[3] >= 0 && flows;
    }

    private void rows(Bodies bodies, List<String> years, List<Flow> into) {
        for (int r = 0; r < sheet.size(); r++) {
            boolean total = Wording.of(sheet.cell(r, 0)).startsAny("total", "totals", "note", "notes", "balance");
            if (sheet.blank(r) || sheet.spans(r) || total) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < PARTS.length; i++) {
                if (columns[i] < 0 || Blank.is(sheet.cell(r, columns[i])) && !nil(i, r)) {
                    missing.add(PARTS[i]);
                }
            }
            Sum sum = Sum.of(sheet.cell(r, columns[3]), scale);
            boolean formula = sum.kind() == Sum.Kind.FORMULA;
            if (sum.amount() == null && !formula && !missing.contains("amount")) {
                missing.add(Math.min(missing.size(), before(missing)), "amount");
            }
            String period = sheet.cell(r, columns[4]);
            String year = ContractYears.named(period, years);
            into.add(new Flow(
                    body(bodies, r, 0),
                    body(bodies, r, 1),
                    sheet.cell(r, columns[2]),
                    sum.amount(),
                    year == null ? period : year,
                    missing,
                    at(r)));
        }
    }

    private boolean nil(int part, int row) {
        return part == 3 && Wording.of(sheet.cell(row, columns[3])).isAny("nil", "zero", "£ 0", "0");
    }

    /** Where amount stands among the missing parts, whose order is fixed. */
    private static int before(List<String> missing) {
        int count = 0;
        for (String part : missing) {
            count += part.equals("payer") || part.equals("payee") || part.equals("purpose") ? 1 : 0;
        }
        return count;
    }

    private String body(Bodies bodies, int row, int part) {
        String name = sheet.cell(row, columns[part]);
        return Blank.is(name) ? "" : bodies.called(name);
    }

    private Location at(int row) {
        return sheet.at(row);
    }
}
