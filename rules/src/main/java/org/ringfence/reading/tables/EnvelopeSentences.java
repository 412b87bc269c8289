package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.reading.figures.ContractYears;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Sentences;
import org.ringfence.reading.figures.Wording;

/** Envelopes stated in a sentence, such as {@code Harrow gets £11.2m a year and Tidewell £9.6m a year}. */
final class EnvelopeSentences {
    private static final String[] MONEY = Wording.list("""
            envelope, envelopes, budget, budgets, allocation, allocations, fund, pot, gets, get, receives, receive, shall pay, is paid, will pay, money,
            allocated, delegated, delegate, shall be paid, sum for, place fund""");
    private static final String[] OTHER = Wording.list("""
            below, above, exceed, exceeds, exceeding, up to, not more than, no more than, cap, capped, penalty, fine, fee, fees, insurance, limit, threshold,
            deficit, saving, savings, loan, loans, debt, indemnity, liability, damages, bonus, dividend, invoice, rent, overspend, underspend, surplus, fewer,
            less than, more than, per head, management, reduced by, cut by, borrow, contribution, salary, grant, capital""");
    private static final int LONGEST = 1_200;

    private EnvelopeSentences() {}

    /** One place's sum for one year. */
    record Found(String place, String year, Sum sum, Location at) {}

    static List<Found> read(Draft draft, Places places, List<String> years) {
        List<Found> found = new ArrayList<>();
        for (Clause clause : draft.clauses()) {
            boolean text = clause.kind() == ClauseKind.BODY || clause.kind() == ClauseKind.ITEM;
            if (!text
                    || places.isEmpty()
                    || clause.text().length() > 4 * LONGEST
                    || !clause.text().contains("£")) {
                continue;
            }
            String stem =
                    clause.parent() >= 0 ? draft.clauses().get(clause.parent()).text() : "";
            for (String sentence : Sentences.of(clause.text())) {
                if (sentence.contains("£") && sentence.length() <= LONGEST) {
                    sentence(clause, sentence, stem, places, years, found);
                }
            }
        }
        return found;
    }

    private static void sentence(
            Clause clause, String sentence, String stem, Places places, List<String> years, List<Found> into) {
        Wording words = Wording.of(sentence);
        boolean money =
                words.hasAny(MONEY) || stem.endsWith(":") && Wording.of(stem).hasAny(MONEY);
        if (!money || words.hasAny(OTHER)) {
            return;
        }
        List<Figure> figures = Figures.in(sentence);
        boolean every = ContractYears.each(words) || words.hasAny("each of the", "each contract year", "in each year");
        String place = words.hasAny("envelope", "budget", "allocation") ? places.only() : null;
        List<Figure> run = new ArrayList<>();
        int from = 0;
        int offset = clause.text().indexOf(sentence);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (!figure.isMoney()) {
                continue;
            }
            String named = places.in(Wording.of(sentence.substring(from, figure.start())));
            if (named != null) {
                flush(clause, offset, sentence, place, run, figures, every, years, into);
                run.clear();
                place = named;
            }
            from = figure.end();
            run.add(figure);
        }
        flush(clause, offset, sentence, place, run, figures, every, years, into);
    }

    /** Gives the sums that stand after one place to its years. */
    private static void flush(
            Clause clause,
            int offset,
            String sentence,
            @Nullable String place,
            List<Figure> run,
            List<Figure> figures,
            boolean every,
            List<String> years,
            List<Found> into) {
        if (place == null || run.isEmpty()) {
            return;
        }
        for (int i = 0; i < run.size(); i++) {
            Figure sum = run.get(i);
            Location at = clause.at(offset + sum.start(), offset + sum.end());
            Sum amount = new Sum(Sum.Kind.AMOUNT, sum.value());
            String year = beside(sentence, sum, figures, years);
            if (year != null) {
                into.add(new Found(place, year, amount, at));
            } else if (every && run.size() == 1) {
                for (String each : years.isEmpty() ? List.of("each year") : years) {
                    into.add(new Found(place, each, amount, at));
                }
            } else if (years.size() == run.size()) {
                into.add(new Found(place, years.get(i), amount, at));
            }
        }
    }

    /** The year that stands beside a sum: after it and before the next sum, or just before it. */
    private static @Nullable String beside(String sentence, Figure sum, List<Figure> figures, List<String> years) {
        int at = figures.indexOf(sum);
        Figure before = at > 0 ? figures.get(at - 1) : null;
        Figure after = at + 1 < figures.size() ? figures.get(at + 1) : null;
        if (after != null && after.kind() == Figure.Kind.YEAR && after.start() - sum.end() <= 24) {
            return ContractYears.named(sentence.substring(after.start(), after.end()), years);
        }
        if (before != null && before.kind() == Figure.Kind.YEAR && sum.start() - before.end() <= 16) {
            return ContractYears.named(sentence.substring(before.start(), before.end()), years);
        }
        return null;
    }
}
