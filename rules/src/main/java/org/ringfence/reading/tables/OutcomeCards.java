package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ringfence.facts.ContractOutcome;
import org.ringfence.reading.figures.Wording;

/** Outcomes set out one to a card or one to a column: the parts' names run down the first column. */
final class OutcomeCards {
    private OutcomeCards() {}

    /** Reads the table if it is one of cards, and says whether it was. */
    static boolean read(Sheet sheet, List<List<String>> lines, List<Integer> rows, List<ContractOutcome> into) {
        Set<OutcomeRole> found = EnumSet.noneOf(OutcomeRole.class);
        int width = 0;
        for (List<String> cells : lines) {
            if (!cells.isEmpty()) {
                found.addAll(OutcomeRole.of(cells.get(0)));
                width = Math.max(width, cells.size());
            }
        }
        boolean named =
                found.contains(OutcomeRole.NAME) || sheet.near().hasAny("outcome", "outcomes", "measure", "indicator");
        found.remove(OutcomeRole.REF);
        boolean levels = found.contains(OutcomeRole.BASELINE) || found.contains(OutcomeRole.TARGET);
        if (!named || !levels || found.size() < 4 || width < 2) {
            return false;
        }
        for (int column = 1; column < width; column++) {
            column(sheet, lines, rows, column, into);
        }
        return true;
    }

    private static void column(
            Sheet sheet, List<List<String>> lines, List<Integer> rows, int column, List<ContractOutcome> into) {
        List<OutcomeParts> cards = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        Set<OutcomeRole> seen = EnumSet.noneOf(OutcomeRole.class);
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i);
            Set<OutcomeRole> roles = cells.isEmpty() ? Set.of() : OutcomeRole.of(cells.get(0));
            if (roles.isEmpty() || Wording.of(cells.get(0)).size() > 6) {
                continue;
            }
            boolean identifies = roles.contains(OutcomeRole.NAME) || roles.contains(OutcomeRole.REF);
            boolean afresh = identifies && seen.stream().anyMatch(r -> r != OutcomeRole.NAME && r != OutcomeRole.REF);
            if (cards.isEmpty() || afresh) {
                cards.add(new OutcomeParts());
                at.add(rows.get(i));
                seen.clear();
            }
            String text = column < cells.size() ? cells.get(column) : "";
            for (OutcomeRole role : roles) {
                cards.get(cards.size() - 1).add(role, text, roles.size() == 1);
            }
            seen.addAll(roles);
        }
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).text(OutcomeRole.NAME).isEmpty()) {
                cards.get(i).add(OutcomeRole.NAME, sheet.near().words(), true);
            }
            into.add(OutcomeTable.made(cards.get(i), sheet.at(at.get(i)), into.size() + 1, null));
        }
    }
}
