package org.ringfence.reading.tables;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.facts.OutcomePart;
import org.ringfence.reading.figures.Blank;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** What one outcome says of itself, part by part, and which parts are not there. */
final class OutcomeParts {
    private static final String[] PEOPLE = {
        "people",
        "patients",
        "adults",
        "children",
        "residents",
        "women",
        "men",
        "carers",
        "babies",
        "mothers",
        "aged",
        "households",
        "smokers",
        "young",
        "older",
        "infants",
        "population",
        "those",
        "pupils",
        "registered",
        "neighbourhoods",
        "localities",
        "places",
        "wards",
        "caseload",
        "persons"
    };
    private static final String[] VAGUE = {
        "improve",
        "improved",
        "improvement",
        "increase",
        "increased",
        "reduce",
        "reduced",
        "reduction",
        "better",
        "maintain",
        "sustained",
        "lower",
        "higher",
        "decrease"
    };
    private static final String[] DEFINITE = {
        "quartile",
        "all",
        "every",
        "zero",
        "none",
        "no",
        "half",
        "halved",
        "double",
        "doubled",
        "average",
        "parity",
        "nil",
        "best",
        "third",
        "quarter",
        "decile",
        "equal"
    };

    /** Between {@code from} and the figure: {@code from a mean of}. */
    private static final String MEASURE =
            "(?:(?:a|an|the|its|their|is|was|of|at|mean|median|average|rate|level|baseline|figure|score|share|about|some|around|only)\\s+){0,4}$";

    private static final Pattern STARTS =
            Pattern.compile("(?i)\\b(?:from|baseline:?|currently|now:?|at present)\\s+" + MEASURE);

    private static final Pattern ENDS = Pattern.compile("(?i)\\b(?:to|aim:?|reach(?:es|ing)?)\\s+" + MEASURE);

    private static final Pattern METHOD = Pattern.compile(
            "(?i)\\b(?:surveys?|(?:as )?measured (?:by|from|in|through|against|using|each|every)|measure (?:it|this|them)"
                    + "|recorded (?:in|by)|source|data ?sets?|databases?|register|statistics|statistician|records?|returns"
                    + "|according to|questionnaires?|audit of|published by|(?:taken|drawn|computed|calculated|counted|read|pulled) (?:from|by|in)"
                    + "|by (?:[\\w’'-]+ ){0,5}(?:assessment|assessments|count|audit))\\b");

    private final Map<OutcomeRole, StringBuilder> texts = new EnumMap<>(OutcomeRole.class);
    private final Set<OutcomePart> blank = EnumSet.noneOf(OutcomePart.class);
    private final Set<OutcomePart> filled = EnumSet.noneOf(OutcomePart.class);

    /** Adds what stands in a cell or after a label; {@code alone} if its place is for this role only. */
    void add(OutcomeRole role, String text, boolean alone) {
        texts.computeIfAbsent(role, r -> new StringBuilder()).append(' ').append(text);
        OutcomePart part = role.part();
        if (part == null) {
            return;
        }
        if (settled(role, text, alone)) {
            filled.add(part);
        } else if (!text.isBlank() || alone) {
            blank.add(part);
        }
    }

    private static boolean settled(OutcomeRole role, String text, boolean alone) {
        if (Blank.is(text)) {
            return false;
        }
        boolean figures = !Figures.in(text).isEmpty();
        Wording words = Wording.of(text);
        return switch (role) {
            case TARGET -> figures || words.hasAny(DEFINITE) || !words.hasAny(VAGUE);
            case DATE -> alone || dated(text) || words.hasAny("end of", "year", "by the", "quarter", "month", "expiry");
            default -> true;
        };
    }

    private static boolean dated(String text) {
        for (Figure figure : Figures.in(text)) {
            if (figure.kind() == Figure.Kind.DATE || figure.kind() == Figure.Kind.YEAR) {
                return true;
            }
        }
        return false;
    }

    /** The text of a role, empty if there is none. */
    String text(OutcomeRole role) {
        StringBuilder text = texts.get(role);
        return text == null ? "" : text.toString().strip();
    }

    /** The parts missing: blank where asked for, or never asked for and not said in the words of the others either. */
    Set<OutcomePart> missing() {
        Set<OutcomePart> missing = EnumSet.noneOf(OutcomePart.class);
        for (OutcomePart part : OutcomePart.values()) {
            boolean asked = blank.contains(part) || filled.contains(part);
            if (asked ? blank.contains(part) && !partly(part) : !said(part)) {
                missing.add(part);
            }
        }
        return missing;
    }

    /** A trajectory of several targets may leave the first years empty, but nothing to be confirmed. */
    private boolean partly(OutcomePart part) {
        OutcomeRole role = part == OutcomePart.TARGET ? OutcomeRole.TARGET : OutcomeRole.DATE;
        boolean several = part == OutcomePart.TARGET || part == OutcomePart.DATE;
        return several && filled.contains(part) && !Blank.later(Wording.of(text(role)));
    }

    private boolean said(OutcomePart part) {
        String all = text(OutcomeRole.NAME) + " . " + text(OutcomeRole.TARGET) + " . " + text(OutcomeRole.BASELINE);
        Wording words = Wording.of(all);
        if (Blank.later(words) && part != OutcomePart.POPULATION && part != OutcomePart.MEASURE) {
            return false;
        }
        return switch (part) {
            case MEASURE -> !text(OutcomeRole.NAME).isBlank();
            case POPULATION -> Wording.of(text(OutcomeRole.NAME)).hasAny(PEOPLE);
            case BASELINE -> levelAfter(all, STARTS);
            case TARGET -> levelAfter(all, ENDS) || words.has("target");
            case DATE -> dated(text(OutcomeRole.TARGET)) || dated(text(OutcomeRole.NAME));
            case METHOD -> METHOD.matcher(all).find();
        };
    }

    /** Whether a level stands after such words, with at most some words of measure between. */
    private static boolean levelAfter(String text, Pattern lead) {
        for (Figure figure : Figures.in(text)) {
            boolean level = figure.kind() == Figure.Kind.NUMBER
                    || figure.kind() == Figure.Kind.PERCENT
                    || figure.kind() == Figure.Kind.MONEY;
            String before = text.substring(Math.max(0, figure.start() - 60), figure.start());
            if (level && lead.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }
}
