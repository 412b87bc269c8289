package org.ringfence.facts;

/** What a contract outcome looks at (policy.md OUT-4). */
public enum Focus {
    /** Health, function, experience, continuity, equity of result. */
    PATIENT,
    /** Volumes: contacts, calls, appointments held, referrals made. */
    ACTIVITY,
    /** Income, cost, savings. */
    FINANCE,
    /** Occupancy, ratings, staffing, performance of an organisation. */
    ORGANISATION,
    /** Meetings held, plans written, processes carried out. */
    PROCESS,
    /** The reader could not tell. */
    UNKNOWN
}
