package org.ringfence.reading.tables;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.OutcomePart;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** What a column of an outcomes table, or a label before a colon, holds. */
enum OutcomeRole {
    REF(null, "", "ref, reference, no, number, id, code, item, line, ref no, row"),
    NAME(
            OutcomePart.MEASURE,
            """
            measure, measures, outcome, outcomes, indicator, indicators, metric, metrics, kpi, kpis, what will change, what is measured,
            what we want, what counts, what matters, result for patients""",
            "what, result, results, objective, description, definition, what we measure, change"),
    POPULATION(
            OutcomePart.POPULATION,
            """
            target population, target group, population, cohort, cohorts, patient group, client group, denominator, who it covers,
            who is counted, people counted, whose, eligible, who it is for, who we mean, who benefits, people covered""",
            "who, for whom, whom, group, groups, patients, people, in whom, among, who for, applies to"),
    BASELINE(
            OutcomePart.BASELINE,
            """
            baseline, base line, starting point, start point, where we are, where we start, current, present, base year, starting level,
            position now, level now, rate now, now at, starting from, starting position""",
            "from, start, now, today, base, latest, as is, currently, starting, starts at, last year"),
    TARGET(
            OutcomePart.TARGET,
            """
            target, targets, threshold, standard, ambition, trajectory, where we want, required level, end point, where we will be,
            should reach, aiming for, get to, to reach, level required, target level""",
            "to, finish, goal, goal level, aim, required, expected, aim for, should be, plan, level, required standard"),
    DATE(
            OutcomePart.DATE,
            """
            target date, by when, due date, end date, deadline, when, timescale, timeframe, achieve by, achieved by, completion date,
            delivery date, date due, date for achievement, by date, date by, met by, reached by, be met, by the end of, in place by""",
            "by, date, due, time, timing, milestone, year, to be achieved by, due by, until, period, target year"),
    METHOD(OutcomePart.METHOD, """
            method, methods, methodology, source, sources, data, dataset, evidence, measured by, measurement, verification, collected,
            calculation, where from, tool, instrument, recorded in, figures from, come from, comes from""", "how"),
    WEIGHT(
            null,
            "weight, weighting, weights, share, payment, at stake, slice, proportion, pot, reward",
            "points, score, %, value, £");

    /** The order of trying: what a source or a date is called often holds the word measure or target too. */
    private static final OutcomeRole[] TRIED = {WEIGHT, METHOD, BASELINE, POPULATION, DATE, TARGET, NAME, REF};

    private static final String[] STRANGERS = Wording.list(
            "owner, responsible, lead, reports to, consequence, notes, comment, comments, frequency, status, reported to");

    private final @Nullable OutcomePart part;
    private final String[] inside;
    private final String[] alone;

    OutcomeRole(@Nullable OutcomePart part, String inside, String alone) {
        this.part = part;
        this.inside = inside.isEmpty() ? new String[0] : Wording.list(inside);
        this.alone = Wording.list(alone);
    }

    /** The part of a definition that it fills, or null. */
    @Nullable
    OutcomePart part() {
        return part;
    }

    /** The roles that a column's name gives it: usually one, two for {@code Target and date}, none for a stranger. */
    static Set<OutcomeRole> of(String name) {
        Set<OutcomeRole> roles = EnumSet.noneOf(OutcomeRole.class);
        if (name.length() > 120) {
            return roles;
        }
        for (String piece : name.split(" and | & |/|\\(|, | by ", -1)) {
            OutcomeRole role = one(Wording.of(piece));
            if (role != null && role != REF) {
                roles.add(role);
            }
        }
        OutcomeRole whole = one(Wording.of(name));
        if (whole != null && (roles.size() < 2 || whole == METHOD || whole == WEIGHT)) {
            roles.clear();
            roles.add(whole);
        }
        if (roles.contains(TARGET) && (dated(name) || name.contains(" by "))) {
            roles.add(DATE);
        }
        if (roles.isEmpty() && dated(name) && Wording.of(name).size() <= 2) {
            roles.add(TARGET);
            roles.add(DATE);
        }
        return roles;
    }

    private static boolean dated(String name) {
        for (Figure figure : Figures.in(name)) {
            if (figure.kind() == Figure.Kind.DATE || figure.kind() == Figure.Kind.YEAR) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable OutcomeRole one(Wording name) {
        boolean how = name.has("how")
                && name.hasStem("measur", "count", "calculat", "know", "check", "show", "prove", "tell", "test");
        for (OutcomeRole role : TRIED) {
            if (role == METHOD && how || name.hasAny(role.inside) || name.isAny(role.alone)) {
                return role;
            }
            if (role == WEIGHT && name.hasAny(STRANGERS)) {
                return null;
            }
        }
        return null;
    }
}
