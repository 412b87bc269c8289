package org.ringfence.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.draft.Clause;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.draft.Table;

/** Changes to a draft's text, and the way back from a place in what they make to the place in the template. */
public final class Edits {
    private final Draft template;
    private final Map<Integer, List<Edit>> byClause = new TreeMap<>();

    /** @param edits in any order; of two that overlap the earlier in the list counts */
    Edits(Draft template, List<Edit> edits) {
        this.template = template;
        for (Edit edit : edits) {
            List<Edit> here = byClause.computeIfAbsent(edit.clause(), clause -> new ArrayList<>());
            if (here.stream().noneMatch(edit::overlaps)) {
                here.add(edit);
            }
        }
        byClause.values().forEach(here -> here.sort(Comparator.comparingInt(Edit::start)));
    }

    boolean touch(int clause) {
        return byClause.containsKey(clause);
    }

    /** The draft that they make. Clauses keep their places, so that indexes still fit; one may be left empty. */
    Draft made() {
        List<Clause> clauses = new ArrayList<>(template.clauses());
        byClause.forEach((index, edits) -> {
            Clause clause = clauses.get(index);
            clauses.set(
                    index,
                    new Clause(
                            index,
                            clause.label(),
                            clause.kind(),
                            clause.headings(),
                            clause.parent(),
                            applied(clause.text(), edits),
                            clause.line(),
                            clause.page()));
        });
        return new Draft(
                template.name(),
                template.sha256(),
                clauses,
                template.tables().stream().map(this::made).toList(),
                template.definitions().stream()
                        .filter(term -> !clauses.get(term.clause()).text().isBlank())
                        .map(term ->
                                new DefinedTerm(term.term(), replaced(term.clause(), term.meaning()), term.clause()))
                        .toList(),
                template.gaps());
    }

    private Table made(Table table) {
        List<Table.Row> rows = table.rows().stream()
                .map(row -> new Table.Row(
                        row.clause(),
                        row.cells().stream()
                                .map(cell -> replaced(row.clause(), cell))
                                .toList()))
                .toList();
        return new Table(table.label(), table.headings(), table.caption(), table.header(), rows);
    }

    private static String applied(String text, List<Edit> edits) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            made.append(text, at, edit.start()).append(edit.instead());
            at = edit.end();
        }
        return made.append(text, at, text.length()).toString();
    }

    /** The same changes in a part of the clause's text that stands elsewhere, as a cell or a definition. */
    private String replaced(int clause, String part) {
        String made = part;
        for (Edit edit : byClause.getOrDefault(clause, List.of())) {
            String from = template.clauses().get(clause).text().substring(edit.start(), edit.end());
            int at = from.isEmpty() ? -1 : made.indexOf(from);
            if (at >= 0) {
                made = made.substring(0, at) + edit.instead() + made.substring(at + from.length());
            }
        }
        return made;
    }

    /** The place in the template that became a place in the draft. */
    Location back(Location location) {
        if (!touch(location.index())) {
            return location;
        }
        List<Edit> edits = byClause.getOrDefault(location.index(), List.of());
        Clause clause = template.clauses().get(location.index());
        int start = back(edits, location.start(), false);
        int end = back(edits, location.end(), true);
        int length = clause.text().length();
        return clause.at(Math.min(start, length), Math.max(Math.min(start, length), Math.min(end, length)));
    }

    private static int back(List<Edit> edits, int offset, boolean isEnd) {
        // How much longer the template is than the draft, up to the place looked at.
        int longer = 0;
        for (Edit edit : edits) {
            int start = edit.start() - longer;
            int end = start + edit.instead().length();
            if (offset < start || (isEnd && offset == start)) {
                break;
            }
            if (offset < end || (isEnd && offset == end)) {
                return isEnd ? edit.end() : edit.start();
            }
            longer = edit.end() - end;
        }
        return offset + longer;
    }
}
