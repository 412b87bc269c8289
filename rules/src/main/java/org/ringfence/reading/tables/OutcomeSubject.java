package org.ringfence.reading.tables;

import static org.ringfence.reading.tables.OutcomeWords.*;

import org.ringfence.facts.Aim;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Focus;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/**
 * What an outcome looks at and pays for, told by its words (policy.md OUT-4, OUT-7 and §6). How patients fare or find access is about
 * patients; counts of what is done are activity; what settles neither is unsure.
 *
 * @param certainty how sure the words make the reader
 */
record OutcomeSubject(Focus focus, Aim aim, Certainty certainty) {

    /**
     * @param name what is measured
     * @param population in whom
     * @param level baseline and target, which tell a share from a count
     */
    static OutcomeSubject of(String name, String population, String level) {
        Wording words = Wording.of(name);
        Wording both = Wording.of(name + " . " + population);
        Sure focus = focus(words, level);
        return new OutcomeSubject(focus.focus, aim(words, both, focus.focus), focus.certainty);
    }

    private record Sure(Focus focus, Certainty certainty) {}

    private static Sure sure(Focus focus) {
        return new Sure(focus, Certainty.CERTAIN);
    }

    private static Sure likely(Focus focus) {
        return new Sure(focus, Certainty.LIKELY);
    }

    private static Sure unsure(Focus focus) {
        return new Sure(focus, Certainty.UNSURE);
    }

    private static Sure focus(Wording words, String level) {
        boolean staff = words.hasAny("staff", "workforce", "employees", "clinicians");
        boolean experience = words.hasAny(EXPERIENCE) || words.hasStem(EXPERIENCE_STEMS);
        boolean health = words.hasAny(HEALTH) || words.hasStem(HEALTH_STEMS);
        boolean counts = words.hasAny(COUNT);
        boolean done = words.hasAny(THINGS_DONE);
        if (experience && !staff) {
            return counts && done && !health ? unsure(Focus.PATIENT) : sure(Focus.PATIENT);
        }
        if (words.hasAny(MONEY) || words.hasStem(MONEY_STEMS)) {
            return health ? unsure(Focus.FINANCE) : sure(Focus.FINANCE);
        }
        if (words.hasAny(BODY) || words.hasStem(BODY_STEMS)) {
            return health && !words.hasStem("occupan", "utilis", "vacanc")
                    ? unsure(Focus.ORGANISATION)
                    : sure(Focus.ORGANISATION);
        }
        if (words.hasAny(BODY_DOUBT)) {
            return unsure(Focus.ORGANISATION);
        }
        if (words.hasAny(PROCESS_SURE)) {
            return health && !counts ? unsure(Focus.PROCESS) : likely(Focus.PROCESS);
        }
        if (words.hasAny(PAPER)) {
            return likely(Focus.PROCESS);
        }
        if (timed(words)
                && !(counts && done && words.hasStem(DOING_STEMS) && !words.hasAny("within", "wait", "waiting"))) {
            return counts && done ? unsure(Focus.ACTIVITY) : sure(Focus.PATIENT);
        }
        if (done && !lasting(words)) {
            return done(words, level, counts, health);
        }
        if (words.hasAny(PROCESS)) {
            return health || words.hasAny("people", "patients", "adults", "children")
                    ? unsure(Focus.PROCESS)
                    : likely(Focus.PROCESS);
        }
        if (health) {
            return sure(Focus.PATIENT);
        }
        if (counts && words.hasStem("provid", "deliver", "complet", "perform")) {
            return likely(Focus.ACTIVITY);
        }
        if (words.hasAny(ACCESS)) {
            return likely(Focus.PATIENT);
        }
        boolean people = words.hasAny("people", "patients", "adults", "children", "residents", "carers", "older");
        if (people && words.hasAny(PERSON)) {
            return likely(Focus.PATIENT);
        }
        return people ? unsure(Focus.PATIENT) : unsure(Focus.UNKNOWN);
    }

    /** Whether it is about how long patients wait or whether they get through. */
    private static boolean timed(Wording words) {
        if (!words.hasAny(TIMING)) {
            return false;
        }
        boolean soon = words.has("within") && words.hasStem("minute", "hour", "day", "week", "month");
        return words.hasAny(ACCESS)
                || soon && words.hasAny("people", "patients", "adults", "children", "requests", "calls", "visits");
    }

    /** Seeing the same clinician is about continuity even where appointments are what is counted. */
    private static boolean lasting(Wording words) {
        return words.hasAny(
                "usual clinician",
                "continuity",
                "same clinician",
                "usual gp",
                "named gp",
                "usual doctor",
                "own gp",
                "same gp");
    }

    private static Sure done(Wording words, String level, boolean counts, boolean health) {
        if (words.hasAny("emergency", "unplanned", "avoidable", "avoided", "prevented") && health) {
            return sure(Focus.PATIENT);
        }
        if (words.hasAny("calls answered", "call answering", "calls abandoned") && share(level)) {
            return likely(Focus.PATIENT);
        }
        if (counts || words.hasAny("contacts", "activity", "throughput") && !share(level)) {
            return health ? likely(Focus.ACTIVITY) : sure(Focus.ACTIVITY);
        }
        if (words.hasStem(DOING_STEMS) && !share(level)) {
            return likely(Focus.ACTIVITY);
        }
        return health
                ? unsure(Focus.PATIENT)
                : words.hasStem(DOING_STEMS) ? unsure(Focus.ACTIVITY) : unsure(Focus.UNKNOWN);
    }

    private static boolean share(String level) {
        for (Figure figure : Figures.in(level)) {
            if (figure.kind() == Figure.Kind.PERCENT) {
                return true;
            }
        }
        return false;
    }

    private static Aim aim(Wording words, Wording both, Focus focus) {
        boolean continuity = lasting(words);
        boolean access = words.hasAny(ACCESS) && !words.hasAny("no longer", "accessible") && !continuity;
        boolean doneForAccess =
                focus == Focus.ACTIVITY && words.hasAny("appointments", "calls", "appointment", "consultations");
        if (access
                        && (timed(words)
                                || words.hasAny(
                                        "appointment",
                                        "appointments",
                                        "seen",
                                        "access",
                                        "through",
                                        "telephone",
                                        "phone")
                                || words.hasAny("calls answered", "call answering", "wait", "waiting"))
                || doneForAccess) {
            return Aim.ACCESS;
        }
        if (both.hasAny(COMPLEX) || both.hasStem(COMPLEX_STEMS)) {
            return words.hasStem("prevent", "onset") ? Aim.PREVENTION : Aim.COMPLEX_CARE;
        }
        if (both.hasAny(PREVENTION) || both.hasStem(PREVENTION_STEMS)) {
            return Aim.PREVENTION;
        }
        if (access) {
            return Aim.ACCESS;
        }
        return both.hasAny(PERHAPS_AIMED) || focus == Focus.UNKNOWN ? Aim.UNKNOWN : Aim.OTHER;
    }
}
