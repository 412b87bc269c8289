package org.ringfence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Table;

/** Finds the terms that a draft defines, in the shapes that drafts use. */
final class Definitions {
    private static final int LONGEST_MEANING = 4_000;
    private static final Set<String> HEADINGS = Set.of("defin", "interpret", "meaning", "glossar");

    private final List<Clause> clauses;
    private final List<DefinedTerm> found = new ArrayList<>();

    private Definitions(List<Clause> clauses) {
        this.clauses = clauses;
    }

    static List<DefinedTerm> in(List<Clause> clauses, List<Table> tables) {
        Definitions definitions = new Definitions(clauses);
        for (Clause clause : clauses) {
            if (clause.kind() != ClauseKind.HEADING && clause.kind() != ClauseKind.ROW) {
                definitions.read(clause);
            }
        }
        for (Table table : tables) {
            definitions.read(table);
        }
        return definitions.found;
    }

    private void read(Clause clause) {
        int before = found.size();
        quoted(clause);
        if (found.size() == before) {
            unquoted(clause);
        }
    }

    private void read(Table table) {
        String first = table.header().isEmpty() ? "" : table.header().get(0).toLowerCase(Locale.ROOT);
        String second = table.header().size() < 2 ? "" : table.header().get(1).toLowerCase(Locale.ROOT);
        boolean named = second.contains("meaning") || second.contains("definition") || first.contains("defined term");
        if (!named && !(table.header().isEmpty() && defines(table.headings()))) {
            return;
        }
        for (Table.Row row : table.rows()) {
            if (row.cells().size() == 2 && !row.cells().get(0).isEmpty()) {
                String term = bare(row.cells().get(0));
                add(term, afterVerb(row.cells().get(1)), row.clause());
            }
        }
    }

    private static String afterVerb(String meaning) {
        String verb = DefiningVerb.at(meaning, 0, false);
        return meaning.substring(verb.length()).strip();
    }

    private static boolean defines(List<String> headings) {
        for (String heading : headings) {
            String h = heading.toLowerCase(Locale.ROOT);
            for (String stem : HEADINGS) {
                if (h.contains(stem)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void quoted(Clause clause) {
        String text = clause.text();
        int open = TermQuotes.nextOpen(text, 0);
        while (open >= 0) {
            int close = TermQuotes.closeOf(text, open);
            if (close < 0) {
                break;
            }
            String term = Prose.folded(text.substring(open + 1, close));
            int after = close + 1;
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            int bracket = TermBracket.before(text, open);
            String verb = bracket >= 0 ? "" : DefiningVerb.at(text, after, open > 0);
            if (!verb.isEmpty()) {
                int from = after + verb.length();
                int end = meaningEnd(text, from);
                add(term, said(text, from, end), clause.index());
            } else if (bracket >= 0) {
                add(term, TermBracket.named(text, bracket), clause.index());
            }
            open = TermQuotes.nextOpen(text, close + 1);
        }
    }

    /** A meaning without what joins it to the verb before it and to the next term after it. */
    private static String said(String text, int from, int end) {
        String meaning = text.substring(from, end).strip();
        if (meaning.startsWith(":")) {
            meaning = meaning.substring(1).strip();
        }
        if (meaning.endsWith("; and")) {
            meaning = meaning.substring(0, meaning.length() - 5);
        }
        return meaning.endsWith(";") ? meaning.substring(0, meaning.length() - 1) : meaning;
    }

    /** Where a meaning ends: before the next quoted term that has a meaning of its own, or with the clause. */
    private static int meaningEnd(String text, int from) {
        int open = TermQuotes.nextOpen(text, from);
        while (open >= 0) {
            int close = TermQuotes.closeOf(text, open);
            if (close < 0) {
                return text.length();
            }
            int after = close + 1;
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            if (!DefiningVerb.at(text, after, true).isEmpty() && endsPart(text, open)) {
                return open;
            }
            open = TermQuotes.nextOpen(text, close + 1);
        }
        return text.length();
    }

    private static boolean endsPart(String text, int open) {
        int i = open - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || ";.".indexOf(text.charAt(i)) >= 0 || text.startsWith("and", i - 2);
    }

    private void unquoted(Clause clause) {
        String text = clause.text();
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return;
        }
        int limit = Math.min(text.length(), TermQuotes.LONGEST_TERM);
        for (String verb : List.of(" means ", " shall mean ", " has the meaning ", " means:", " mean ")) {
            int at = text.indexOf(verb);
            if (at > 0 && at < limit && isTerm(text.substring(0, at))) {
                add(text.substring(0, at), said(text, at + verb.length(), text.length()), clause.index());
                return;
            }
        }
        if (!defines(clause.headings())) {
            return;
        }
        for (String sign : List.of(": ", " – ", " — ", " - ")) {
            int at = text.indexOf(sign);
            if (at > 0 && at < limit && isTerm(text.substring(0, at))) {
                add(text.substring(0, at), said(text, at + sign.length(), text.length()), clause.index());
                return;
            }
        }
    }

    /** Up to eight words, the first and the last with a capital. */
    private static boolean isTerm(String s) {
        String[] words = s.split(" ");
        return words.length <= 8 && s.indexOf(',') < 0 && Character.isUpperCase(words[words.length - 1].charAt(0));
    }

    private static String bare(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && "“\"‘'".indexOf(cell.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "”\"’':".indexOf(cell.charAt(to - 1)) >= 0) {
            to--;
        }
        return cell.substring(from, to).strip();
    }

    private void add(String term, String meaning, int clause) {
        String words = meaning;
        if (meaning.isEmpty() || ":—–".indexOf(meaning.charAt(meaning.length() - 1)) >= 0) {
            words = withItems(meaning, clause);
        }
        String name = term.startsWith("the ") || term.startsWith("The ") ? term.substring(4) : term;
        if (!name.isEmpty() && !words.isEmpty()) {
            found.add(new DefinedTerm(name, words, clause));
        }
    }

    /** A meaning that ends open goes on in the items below it. */
    private String withItems(String meaning, int clause) {
        StringBuilder out = new StringBuilder(meaning);
        for (int i = clause + 1;
                i < clauses.size() && clauses.get(i).parent() >= clause && out.length() < LONGEST_MEANING;
                i++) {
            out.append(out.length() == 0 ? "" : " ").append(clauses.get(i).text());
        }
        return out.toString();
    }
}
