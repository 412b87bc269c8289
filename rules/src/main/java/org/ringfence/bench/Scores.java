package org.ringfence.bench;

import java.util.List;
import java.util.Map;

/**
 * What a benchmark found out about a reader.
 *
 * @param clauses how many labelled clauses were read
 * @param family all families together: a clause breaks a family or not
 * @param families each family on its own
 * @param rules each rule on its own
 * @param met each rule on its own: does the clause meet it? Labels are optional for prohibitions, so read their precision with care
 * @param breach does the clause break anything at all?
 * @param comforted clauses that break a rule and are read as meeting that rule
 * @param nearMissFlagged good clauses about a rule's subject that get a finding
 * @param nearMissListed good clauses about a rule's subject that get a finding or are listed for a person to look at
 * @param boilerplateFlagged clauses about no rule's subject that get a finding
 * @param boilerplateListed clauses about no rule's subject that get a finding or are listed
 * @param worst the gravest mistakes, gravest first
 */
public record Scores(
        int clauses,
        Score family,
        Map<String, Score> families,
        Map<String, Score> rules,
        Map<String, Score> met,
        Score breach,
        Share comforted,
        Share nearMissFlagged,
        Share nearMissListed,
        Share boilerplateFlagged,
        Share boilerplateListed,
        List<Mistake> worst) {
    public Scores {
        worst = List.copyOf(worst);
    }

    /**
     * One clause that the reader got wrong.
     *
     * @param author who wrote it
     * @param id its id
     * @param kind what went wrong
     * @param families the families concerned
     * @param text the clause
     * @param because what the reader says decided it, or the reason for the label that it missed
     */
    public record Mistake(
            String author, String id, Kind kind, List<String> families, String text, List<String> because) {
        public Mistake {
            families = List.copyOf(families);
            because = List.copyOf(because);
        }
    }

    /** What can go wrong, gravest first. */
    public enum Kind {
        /** A breach read as a protection of the same rule. */
        COMFORTED,
        /** A breach neither found nor listed. */
        SILENTLY_MISSED,
        /** A finding on a clause that no rule is about. */
        BOILERPLATE_FLAGGED,
        /** A finding in a family that the clause does not break. */
        WRONGLY_FLAGGED
    }
}
