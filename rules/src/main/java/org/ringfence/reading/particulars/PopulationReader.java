package org.ringfence.reading.particulars;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;
import org.ringfence.draft.Stated;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Sentences;
import org.ringfence.reading.figures.Wording;

/** Reads the number of people served. A range or a blank is no number. */
final class PopulationReader {
    private static final int FEWEST = 500;
    private static final int MOST = 70_000_000;
    private static final int OPENING = 80;

    private PopulationReader() {}

    static @Nullable Stated<Integer> read(Draft draft, List<Entry> entries) {
        boolean asked = false;
        for (Entry entry : entries) {
            if (entry.label() == Label.POPULATION) {
                asked = true;
                Integer number = number(entry.value());
                if (number != null) {
                    return new Stated<>(number, entry.at());
                }
            }
        }
        for (Entry entry : entries) {
            boolean area = entry.label() == Label.PLACES || entry.label() == Label.NEIGHBOURHOODS;
            if (area && Wording.of(entry.value()).hasAny("population", "people", "patients", "residents")) {
                Integer number = number(entry.value());
                if (number != null) {
                    return new Stated<>(number, entry.at());
                }
            }
        }
        return asked ? null : prose(draft);
    }

    /** The number of people in an answer, or null where it gives none, a range, or several that are not parts of a whole. */
    static @Nullable Integer number(String answer) {
        Wording words = Wording.of(answer);
        if (Blank.later(words)) {
            return null;
        }
        List<Figure> people = new ArrayList<>();
        for (Figure figure : Figures.in(answer)) {
            if (figure.kind() == Figure.Kind.NUMBER && plausible(figure.value())) {
                people.add(figure);
            }
        }
        if (people.size() < 2) {
            return people.isEmpty() ? null : people.get(0).value().intValue();
        }
        Figure total = total(answer, people);
        if (total != null) {
            return total.value().intValue();
        }
        if (range(answer, people.get(0), people.get(1))) {
            return null;
        }
        if (list(answer, people)) {
            return sum(people);
        }
        return people.get(0).value().intValue();
    }

    private static boolean plausible(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(FEWEST)) >= 0 && number.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    }

    private static @Nullable Figure total(String answer, List<Figure> people) {
        int from = 0;
        for (Figure figure : people) {
            Wording before = Wording.of(answer.substring(from, figure.start()));
            if (before.hasAny("total", "in all", "altogether", "together", "combined", "overall")) {
                return figure;
            }
            from = figure.end();
        }
        return null;
    }

    private static boolean range(String answer, Figure low, Figure high) {
        String between = answer.substring(low.end(), high.start());
        Wording words = Wording.of(between);
        return words.isAny("to", "and", "or") && !listed(answer.substring(high.end()))
                || words.isEmpty() && between.strip().matches("[-–—]");
    }

    private static boolean listed(String rest) {
        return Wording.of(rest).startsAny("in", "for", "at");
    }

    /** Whether names and numbers alternate, as in {@code Lowmoor 120,000; Fell 144,500}. */
    private static boolean list(String answer, List<Figure> people) {
        int from = 0;
        for (Figure figure : people) {
            Wording name = Wording.of(answer.substring(from, figure.start()));
            if (name.isEmpty()
                    || name.size() > 5
                    || name.hasAny("of whom", "of which", "including", "from", "weighted")) {
                return false;
            }
            from = figure.end();
        }
        return true;
    }

    private static @Nullable Integer sum(List<Figure> people) {
        long sum = 0;
        for (Figure figure : people) {
            sum += figure.value().longValue();
        }
        return sum > MOST ? null : (int) sum;
    }

    private static @Nullable Stated<Integer> prose(Draft draft) {
        Stated<Integer> found = null;
        for (Clause clause :
                draft.clauses().subList(0, Math.min(OPENING, draft.clauses().size()))) {
            if (clause.kind() == ClauseKind.ROW || clause.text().length() > 3_000) {
                continue;
            }
            for (String sentence : Sentences.of(clause.text())) {
                Integer number = served(sentence);
                if (number != null && found != null && !found.value().equals(number)) {
                    return null;
                }
                if (number != null && found == null) {
                    Location at = Quote.of(clause, sentence, 0);
                    found = new Stated<>(number, at);
                }
            }
        }
        return found;
    }

    private static @Nullable Integer served(String sentence) {
        Wording words = Wording.of(sentence);
        boolean people = words.hasAny("people", "patients", "residents", "population");
        boolean served = words.hasAny(
                        "registered", "serves", "serving", "served", "covers", "covering", "population of", "live in")
                || words.hasAny("population is", "population for");
        boolean other = words.hasAny(
                "at least",
                "fewer than",
                "not less than",
                "more than",
                "typically",
                "up to",
                "minimum",
                "maximum",
                "exceed",
                "exceeds",
                "threshold",
                "per 1000",
                "per 10000",
                "per 100000",
                "falls below",
                "rises above",
                "between");
        return people && served && !other ? number(sentence) : null;
    }
}
