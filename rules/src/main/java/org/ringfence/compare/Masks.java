package org.ringfence.compare;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Particulars;
import org.ringfence.draft.Stated;

/**
 * Takes the particulars out of an edition's text, so that what is left can be held against another edition: names of parties, places and
 * neighbourhoods, and those dates and amounts that the particulars themselves state.
 */
final class Masks {
    private static final Pattern FIGURE = Pattern.compile(
            "£\\s?\\d[\\d,.]*+(?:\\s?(?:million|m|k)\\b)?|\\b\\d{1,2}(?:st|nd|rd|th)?+ (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b|\\b\\d{1,3}(?:,\\d{3})++\\b|\\b20\\d\\d/\\d\\d\\b");
    private static final Pattern AMOUNT = Pattern.compile("£\\s?\\d[\\d,.]*+(?:\\s?(?:million|m|k)\\b)?");
    private static final int SHORTEST_NAME = 3;

    private final Map<String, String> literals = new LinkedHashMap<>();
    private final @Nullable Pattern names;

    Masks(Edition edition) {
        Map<String, String> found = new LinkedHashMap<>();
        Particulars particulars = edition.particulars();
        name(found, particulars.hostName(), "⟨host⟩");
        name(found, particulars.commissioner(), "⟨commissioner⟩");
        particulars.neighbourhoods().forEach(one -> name(found, one, "⟨place⟩"));
        particulars.places().forEach(one -> name(found, one, "⟨place⟩"));
        for (DefinedTerm term : edition.draft().definitions()) {
            alias(found, particulars.hostName(), term, "⟨host⟩");
            alias(found, particulars.commissioner(), term, "⟨commissioner⟩");
        }
        figures(edition, found);
        found.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
                .forEach(entry -> literals.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
        names = literals.isEmpty() ? null : alternatives(literals.keySet());
    }

    /** The text of a clause without particulars. */
    String mask(Clause clause) {
        String text = clause.text();
        if (names != null) {
            text = names.matcher(text)
                    .replaceAll(match -> Matcher.quoteReplacement(
                            literals.getOrDefault(match.group().toLowerCase(Locale.ROOT), "⟨name⟩")));
        }
        // A table's row that names a place or a year of its own states what the place is paid: a particular.
        boolean paysPlace = clause.kind() == org.ringfence.draft.ClauseKind.ROW && text.contains("⟨place⟩");
        return paysPlace ? AMOUNT.matcher(text).replaceAll("⟨figure⟩") : text;
    }

    private static void name(Map<String, String> found, @Nullable Stated<String> stated, String mask) {
        if (stated != null && stated.value().strip().length() >= SHORTEST_NAME) {
            found.putIfAbsent(stated.value().strip(), mask);
        }
    }

    /** A term that the draft defines as one of the parties, such as “the Trust”. */
    private static void alias(
            Map<String, String> found, @Nullable Stated<String> party, DefinedTerm term, String mask) {
        if (party != null
                && term.term().length() >= SHORTEST_NAME
                && term.meaning()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(party.value().toLowerCase(Locale.ROOT))) {
            found.putIfAbsent(term.term(), mask);
        }
    }

    private static void figures(Edition edition, Map<String, String> found) {
        for (Clause clause : front(edition)) {
            Matcher figure = FIGURE.matcher(clause.text());
            while (figure.find()) {
                found.putIfAbsent(figure.group(), "⟨figure⟩");
            }
        }
        Particulars particulars = edition.particulars();
        NumberFormat grouped = NumberFormat.getIntegerInstance(Locale.UK);
        if (particulars.population() != null) {
            found.putIfAbsent(grouped.format(particulars.population().value()), "⟨figure⟩");
        }
        List<Stated<BigDecimal>> amounts =
                new ArrayList<>(particulars.annualValue().values());
        if (particulars.totalValue() != null) {
            amounts.add(particulars.totalValue());
        }
        amounts.forEach(amount -> found.putIfAbsent("£" + grouped.format(amount.value()), "⟨figure⟩"));
    }

    /** The clauses that are the particulars: those they were read from, and what stands before the first number. */
    static List<Clause> front(Edition edition) {
        Draft draft = edition.draft();
        Set<Integer> stated = new HashSet<>();
        Particulars particulars = edition.particulars();
        index(stated, particulars.form());
        index(stated, particulars.hostName());
        index(stated, particulars.commissioner());
        index(stated, particulars.population());
        index(stated, particulars.termYears());
        index(stated, particulars.totalValue());
        particulars.places().forEach(one -> index(stated, one));
        particulars.neighbourhoods().forEach(one -> index(stated, one));
        particulars.annualValue().values().forEach(one -> index(stated, one));
        List<Clause> front = new ArrayList<>();
        boolean numbered = false;
        for (Clause clause : draft.clauses()) {
            numbered |= !clause.label().isEmpty()
                    && Character.isDigit(clause.label().charAt(0));
            boolean row = clause.kind() == org.ringfence.draft.ClauseKind.ROW;
            if (!numbered || (row && stated.contains(clause.index()))) {
                front.add(clause);
            }
        }
        return front;
    }

    private static void index(Set<Integer> indexes, @Nullable Stated<?> stated) {
        if (stated != null && stated.at() != null) {
            indexes.add(stated.at().index());
        }
    }

    private static Pattern alternatives(Set<String> literals) {
        StringBuilder pattern = new StringBuilder("(?iu)(?<![\\p{L}\\p{N}])(?:");
        String between = "";
        for (String literal : literals) {
            pattern.append(between).append(Pattern.quote(literal));
            between = "|";
        }
        return Pattern.compile(pattern.append(")(?![\\p{L}\\p{N}])").toString());
    }
}
