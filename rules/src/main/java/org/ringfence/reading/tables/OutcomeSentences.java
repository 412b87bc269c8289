package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.facts.ContractOutcome;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** Outcomes written as sentences: a list after its stem, numbered paragraphs of a schedule, or parts with labels. */
final class OutcomeSentences {
    private static final int LONGEST = 1_500;

    private OutcomeSentences() {}

    static void read(Draft draft, List<ContractOutcome> into) {
        for (Clause clause : draft.clauses()) {
            boolean text = clause.kind() == ClauseKind.BODY || clause.kind() == ClauseKind.ITEM;
            if (!text || clause.text().length() > LONGEST || clause.text().length() < 12) {
                continue;
            }
            if (labelled(clause, into)) {
                continue;
            }
            if (listed(draft, clause) || figured(clause)) {
                into.add(sentence(clause, into.size() + 1));
            }
        }
    }

    /** {@code Measure: …; Who: …; Baseline: …}. */
    private static boolean labelled(Clause clause, List<ContractOutcome> into) {
        String text = clause.text();
        int colon = text.indexOf(':');
        if (colon < 0 || text.indexOf(':', colon + 1) < 0) {
            return false;
        }
        OutcomeParts parts = new OutcomeParts();
        Set<OutcomeRole> seen = EnumSet.noneOf(OutcomeRole.class);
        for (String piece : pieces(text)) {
            int at = piece.indexOf(':');
            if (at < 0) {
                continue;
            }
            Set<OutcomeRole> roles = OutcomeRole.of(piece.substring(0, at).strip());
            for (OutcomeRole role : roles) {
                parts.add(role, piece.substring(at + 1).strip(), roles.size() == 1);
            }
            seen.addAll(roles);
        }
        boolean levels = seen.contains(OutcomeRole.BASELINE) || seen.contains(OutcomeRole.TARGET);
        if (seen.size() < 4 || !levels) {
            return false;
        }
        if (!seen.contains(OutcomeRole.NAME)) {
            parts.add(OutcomeRole.NAME, text.substring(0, Math.min(colon, 200)), true);
        }
        into.add(OutcomeTable.made(parts, clause.whole(), into.size() + 1, null));
        return true;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean stop = text.charAt(i) == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (text.charAt(i) == ';' || stop) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static boolean listed(Draft draft, Clause clause) {
        if (clause.parent() < 0 || clause.parent() >= clause.index()) {
            return false;
        }
        String stem = draft.clauses().get(clause.parent()).text();
        if (!stem.stripTrailing().endsWith(":") && !stem.stripTrailing().endsWith("–")) {
            return false;
        }
        Wording words = Wording.of(stem);
        boolean lists = words.hasAny(
                        "outcomes are",
                        "following outcomes",
                        "outcomes following",
                        "these outcomes",
                        "outcomes on which")
                || words.hasAny(
                        "outcomes by which",
                        "outcomes for which",
                        "outcomes to be achieved",
                        "outcomes in this contract")
                || words.isAny("outcomes", "the outcomes")
                || words.words().endsWith(" outcomes");
        boolean about = words.hasAny(
                "each outcome", "may", "not", "if", "where", "added", "changed", "removed", "reviewed", "any outcome");
        return lists && !about && Wording.of(clause.text()).size() >= 4;
    }

    /** A paragraph under a heading of outcomes with a level and one more part of a definition. */
    private static boolean figured(Clause clause) {
        boolean under = clause.headings().stream().anyMatch(h -> Wording.of(h).hasAny("outcome", "outcomes"));
        if (!under) {
            return false;
        }
        String text = clause.text();
        Wording words = Wording.of(text);
        List<Figure> figures = Figures.in(text);
        int levels = 0;
        boolean dated = false;
        for (Figure figure : figures) {
            boolean number = figure.kind() == Figure.Kind.PERCENT || figure.kind() == Figure.Kind.NUMBER;
            levels += number && Character.isDigit(text.charAt(figure.start())) ? 1 : 0;
            dated |= figure.kind() == Figure.Kind.DATE || figure.kind() == Figure.Kind.YEAR;
        }
        boolean level = levels > 0 && words.hasAny("baseline", "target", "from")
                || levels > 1
                        && words.has("to")
                        && words.hasStem("reduc", "increas", "rais", "ris", "fall", "cut", "lower");
        boolean method =
                words.hasAny("source", "measured by", "measured from", "survey", "data", "records", "statistics");
        boolean other = words.hasAny("payment in any", "not less than", "schedule", "clause", "floor", "minimum");
        return level && (dated || method) && !other;
    }

    private static ContractOutcome sentence(Clause clause, int number) {
        String text = clause.text();
        OutcomeParts parts = new OutcomeParts();
        parts.add(OutcomeRole.NAME, text.length() > 300 ? text.substring(0, 300) : text, true);
        weight(text, parts);
        ContractOutcome made = OutcomeTable.made(parts, clause.whole(), number, null);
        String ref = clause.label().isEmpty() ? made.ref() : clause.label();
        return new ContractOutcome(
                ref, made.name(), made.missing(), made.focus(), made.aim(), made.weight(), made.certainty(), made.at());
    }

    /** A share that stands by the word weight, or before {@code of the outcome payment}. */
    private static void weight(String text, OutcomeParts parts) {
        for (Figure figure : Figures.in(text)) {
            if (figure.kind() != Figure.Kind.PERCENT) {
                continue;
            }
            String before = text.substring(Math.max(0, figure.start() - 24), figure.start());
            String after = text.substring(figure.end(), Math.min(text.length(), figure.end() + 32));
            boolean weighed = Wording.of(before).hasStem("weight");
            Wording next = Wording.of(after);
            if (weighed
                    || next.startsAny(
                            "weight", "weighting", "of the outcome", "of outcome", "of payment", "of the payment")) {
                parts.add(OutcomeRole.WEIGHT, text.substring(figure.start(), figure.end()), true);
                return;
            }
        }
    }
}
