package org.ringfence.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;

/**
 * Finds option blocks ({@code [OPTION A: …]} and {@code [EITHER …] [OR …]}, over several clauses too), optional words and drafting notes.
 */
final class OptionBlocks {
    private static final Pattern OPENING = Pattern.compile(
            "(?i)\\[\\s*+(?:(?:option(?:\\s++([A-Z]|\\d{1,2}|[ivx]{1,4}))?+|(optional))\\s*+(?::|[-–—.)]\\s)\\s*+"
                    + "|(either|or)(?:\\s*+:\\s*+|\\s++))");
    private static final String EITHER = "EITHER";
    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\[\\s*+(?:drafting note|note to draft(?:er)?s?|drafter'?s? note|guidance(?: note)?|note|dn)\\s*+[:–—-]");
    private static final Pattern BETWEEN = Pattern.compile("(?i)[\\s;,.]*+(?:(?:and/)?or)?+[\\s:;,]*+");
    /** A block over more clauses than this is taken to have lost its closing bracket. */
    private static final int MOST_CLAUSES = 400;

    private static final int MOST_NESTED = 4;

    private final Draft draft;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Edit> notes = new ArrayList<>();
    private final List<String> unclosed = new ArrayList<>();
    private final Deque<Region> inside = new ArrayDeque<>();
    private List<Option> open = new ArrayList<>();
    private String openAt = "";
    private int lastClause = -1;
    private int lastEnd;

    OptionBlocks(Draft draft) {
        this.draft = draft;
        inside.add(new Region(0, 0, draft.clauses().size(), 0, 0));
        // Outer choices come before those within their options, so that an option that goes takes its own choices
        // along.
        while (!inside.isEmpty()) {
            Region region = inside.remove();
            read(region);
            close();
            lastClause = -1;
        }
    }

    List<Choice> choices() {
        return choices;
    }

    /** The edits that take the notes to the drafter away. */
    List<Edit> notes() {
        return notes;
    }

    /** Labels of clauses where a block opens that never closes. */
    List<String> unclosed() {
        return unclosed;
    }

    /** A part of the draft, from a place in one clause to a place in another, both exclusive of what lies outside. */
    private record Region(int clause, int start, int lastClause, int end, int depth) {
        int limit(int at, String text) {
            return at == lastClause ? end : text.length();
        }
    }

    private void read(Region region) {
        int clause = region.clause();
        int from = region.start();
        while (clause < draft.clauses().size() && clause <= region.lastClause()) {
            String text = draft.clauses().get(clause).text();
            int limit = region.limit(clause, text);
            Matcher opening = OPENING.matcher(text).region(Math.min(from, limit), limit);
            Matcher note = NOTE.matcher(text).region(Math.min(from, limit), limit);
            boolean option = opening.find();
            boolean remark = note.find();
            if (remark && (!option || note.start() < opening.start())) {
                int end = note(clause, note.start());
                from = end < 0 ? note.end() : end;
            } else if (option && isStrayOr(opening, clause)) {
                from = opening.end();
            } else if (option) {
                int[] end = option(clause, opening, region.depth());
                clause = end[0];
                from = end[1];
            } else {
                clause++;
                from = 0;
            }
        }
    }

    /** Notes a remark to the drafter; gives where it ends, or -1 if it does not end in its clause. */
    private int note(int clause, int start) {
        String text = draft.clauses().get(clause).text();
        int end = closing(text, start + 1, 1)[0];
        if (end < 0) {
            return -1;
        }
        notes.add(new Edit(clause, start, end, ""));
        return end;
    }

    /** Words such as {@code [or another day]}, which no {@code [either …]} stands before, are none. */
    private boolean isStrayOr(Matcher opening, int clause) {
        return "or".equalsIgnoreCase(opening.group(3))
                && (open.isEmpty() || !open.get(0).name().equals(EITHER) || !adjacent(clause, opening.start()));
    }

    private String name(Matcher opening) {
        if (opening.group(3) == null) {
            return opening.group(1) == null ? "" : opening.group(1);
        }
        if (opening.group(3).equalsIgnoreCase(EITHER)) {
            return EITHER;
        }
        return open.size() == 1 ? "OR" : "OR (" + open.size() + ")";
    }

    private int[] option(int clause, Matcher opening, int nesting) {
        String name = name(opening);
        List<Edit> keep = new ArrayList<>();
        List<Edit> drop = new ArrayList<>();
        int depth = 1;
        int at = clause;
        int from = opening.end();
        int start = opening.start();
        while (at < draft.clauses().size() && at - clause < MOST_CLAUSES) {
            String text = draft.clauses().get(at).text();
            int[] end = closing(text, from, depth);
            if (end[0] >= 0) {
                if (at == clause) {
                    keep.add(new Edit(at, start, opening.end(), ""));
                }
                keep.add(new Edit(at, end[0] - 1, end[0], ""));
                drop.add(new Edit(at, at == clause ? start : 0, end[0], ""));
                add(name, clause, start, new Option(name, keep, drop));
                lastClause = at;
                lastEnd = end[0];
                if (nesting < MOST_NESTED) {
                    inside.add(new Region(clause, opening.end(), at, end[0] - 1, nesting + 1));
                }
                return new int[] {at, end[0]};
            }
            if (at == clause) {
                keep.add(new Edit(at, start, opening.end(), ""));
            }
            drop.add(new Edit(at, at == clause ? start : 0, text.length(), ""));
            depth = end[1];
            at++;
            from = 0;
        }
        unclosed.add(draft.clauses().get(clause).label());
        return new int[] {clause, opening.end()};
    }

    /** Where the bracket closes, exclusive, or -1; and how deep brackets are nested at the end. */
    private static int[] closing(String text, int from, int depth) {
        int deep = depth;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                deep++;
            } else if (text.charAt(i) == ']' && --deep == 0) {
                return new int[] {i + 1, 0};
            }
        }
        return new int[] {-1, deep};
    }

    private void add(String name, int clause, int start, Option option) {
        boolean belongs = !name.isEmpty()
                && !open.isEmpty()
                && open.stream()
                        .noneMatch(one -> one.name().isEmpty() || one.name().equalsIgnoreCase(name))
                && adjacent(clause, start);
        if (!belongs) {
            close();
            openAt = label(clause);
        }
        open.add(option);
    }

    /** Whether nothing but white space and “or” stands between the last option and this one. */
    private boolean adjacent(int clause, int start) {
        if (clause == lastClause) {
            return BETWEEN.matcher(draft.clauses().get(clause).text().substring(lastEnd, start))
                    .matches();
        }
        if (!blank(draft.clauses().get(lastClause).text().substring(lastEnd))
                || !blank(draft.clauses().get(clause).text().substring(0, start))) {
            return false;
        }
        for (Clause between : draft.clauses().subList(lastClause + 1, clause)) {
            if (!blank(between.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(String text) {
        return BETWEEN.matcher(text).matches();
    }

    private String label(int clause) {
        Clause at = draft.clauses().get(clause);
        return at.label().isEmpty() && at.heading() != null ? "“" + at.heading() + "”" : at.label();
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        // “[either party]” without an “[or …]” is no choice.
        if (open.size() > 1 || !open.get(0).name().equals(EITHER)) {
            choices.add(new Choice(openAt, open));
        }
        open = new ArrayList<>();
    }
}
