package org.ringfence.reading.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Location;
import org.ringfence.facts.Vote;
import org.ringfence.reading.figures.Sentences;
import org.ringfence.reading.figures.Wording;

/** Counts votes in sentences such as {@code The board has nine seats: four for general practice, three for the company …}. */
final class VoteSentences {
    private static final int LONGEST = 1_500;
    private static final String[] NOT_COUNTED = Wording.list("""
            quorum, quorate, casting vote, second vote, equality of votes, votes are equal, votes are level, tied, deadlock, days, weeks, months, clause, at least,
            not fewer than, not less than, minimum, per cent of the practices, times a year, meets, meetings, thirds, third, half, quarters""");
    private static final String[] ADVISORY = Wording.list("""
            advisory, advises, advise, reference group, consultative, consulted, advice, working group, panel on, engagement group, audit committee,
            remuneration, appointments panel, appointment panel, dispute, disputes, appeal, appeals, quality committee, clinical committee, interview,
            general meeting, shareholders meeting""");
    private static final String[] SILENT = Wording.list("""
            non voting, without a vote, no vote, observer, observers, in attendance, may speak, not voting, without vote, right to speak, weighted by, but on any matter,
            expert witnesses, at random""");
    private static final String[] VOTES = Wording.list("vote, votes, voting, seat, seats");
    static final String[] MADE_OF = Wording.list(
            "consists of, consist of, comprises, comprise, composed of, made up of, membership is, members are");
    private static final String[] DECIDING = Wording.list(
            "board, committee, decides, decision, decisions, council, panel, executive, leadership team, table, alliance, budget, votes, forum");

    private VoteSentences() {}

    /** The votes that a clause counts; with none if it counts them and they do not add up; null if it counts none. */
    static @Nullable VoteGroup read(Clause clause, Bodies bodies) {
        String text = clause.text();
        if (text.length() > LONGEST || !touches(text)) {
            return null;
        }
        Wording all = Wording.of(text);
        boolean votes = all.hasAny(VOTES);
        boolean made = all.hasAny(MADE_OF)
                && all.hasAny(
                        "board",
                        "joint committee",
                        "partnership committee",
                        "partnership council",
                        "executive",
                        "leadership team");
        if (!votes && !made || all.hasAny(ADVISORY)) {
            return null;
        }
        VoteCount count = new VoteCount(bodies);
        for (String sentence : Sentences.of(text)) {
            Wording words = Wording.of(sentence);
            if (!words.hasAny(NOT_COUNTED)) {
                count.sentence(sentence, words.hasAny(VOTES), words.hasAny(MADE_OF));
            }
        }
        Location at = clause.whole();
        if (count.nothing()) {
            return null;
        }
        List<Vote> found = all.hasAny(SILENT) ? List.of() : count.votes(at);
        if (found.isEmpty() && !count.concernsSectors()) {
            return null;
        }
        boolean decides = all.hasAny(DECIDING)
                || clause.headings().stream().anyMatch(h -> Wording.of(h).hasAny(DECIDING));
        return found.isEmpty()
                ? new VoteGroup(List.of(), at, decides)
                : VoteGroup.of(found, gpChair(text), at, decides);
    }

    private static boolean touches(String text) {
        return text.contains("vot")
                || text.contains("Vot")
                || text.contains("seat")
                || text.contains("Seat")
                || text.contains("consist")
                || text.contains("compris")
                || text.contains("composed");
    }

    private static boolean gpChair(String text) {
        for (String sentence : Sentences.of(text)) {
            Wording words = Wording.of(sentence);
            for (String lead : new String[] {
                "chaired by", "chair is", "chair shall be", "chair will be", "chair must be", "chair being"
            }) {
                int at = words.indexOf(lead);
                boolean deputy = words.hasAny("vice chair", "deputy chair", "deputy");
                if (at >= 0 && !deputy) {
                    String rest = words.words().substring(Math.min(words.words().length(), at + lead.length()));
                    Wording next = Wording.of(rest.length() > 40 ? rest.substring(0, 40) : rest);
                    return next.hasAny("gp", "general practitioner", "one of the gps")
                            && !next.hasAny("not", "trust", "host");
                }
            }
        }
        return false;
    }
}
