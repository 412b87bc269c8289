package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.draft.Draft;
import org.ringfence.facts.ContractOutcome;

/** Finds the outcomes: in tables that say so, else in cards or sentences, else in tables of measures and targets. */
final class OutcomeReader {
    private OutcomeReader() {}

    static List<ContractOutcome> read(Draft draft, List<Sheet> sheets) {
        List<ContractOutcome> found = new ArrayList<>();
        List<OutcomeTable> weak = new ArrayList<>();
        for (Sheet sheet : sheets) {
            OutcomeTable table = new OutcomeTable(sheet);
            OutcomeTable.Fit fit = table.fit();
            if (fit == OutcomeTable.Fit.STRONG) {
                table.read(found);
            } else if (!cards(sheet, found) && fit == OutcomeTable.Fit.WEAK) {
                weak.add(table);
            }
        }
        if (found.isEmpty()) {
            OutcomeSentences.read(draft, found);
        }
        if (found.isEmpty()) {
            weak.forEach(table -> table.read(found));
        }
        return found;
    }

    private static boolean cards(Sheet sheet, List<ContractOutcome> into) {
        List<List<String>> lines = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (int i = 0; i < sheet.columns(); i++) {
            header.add(sheet.header(i));
        }
        if (!header.isEmpty() && sheet.size() > 0) {
            lines.add(header);
            rows.add(0);
        }
        for (int r = 0; r < Math.min(sheet.size(), 400); r++) {
            lines.add(sheet.cells(r));
            rows.add(r);
        }
        return OutcomeCards.read(sheet, lines, rows, into);
    }
}
