package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.facts.Vote;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;
import org.ringfence.reading.figures.Wording;

/** Reads a table of members and their votes or seats. */
final class VoteTable {
    private static final String[] MEMBER = Wording.list("""
            member, members, seat, party, organisation, body, constituency, representing, sector, who, holder, seats held by, partner, group, nominated by,
            class of member, appointed by, voting member, from, name, membership, representative, representatives of, board member""");
    private static final String[] VOTES = Wording.list("""
            votes, vote, number of votes, voting seats, seats, number of seats, voting rights, votes held, share of votes, votes each, % of votes, voting,
            voting members, places, voting seats held, number, votes cast, voting share""");
    private static final String[] ADVISORY = Wording.list(
            "advisory, reference group, consultative, working group, task group, network meeting, engagement, user group, patient panel");

    private VoteTable() {}

    static @Nullable VoteGroup read(Sheet sheet, Bodies bodies) {
        int votes = column(sheet, VOTES, -1);
        int member = column(sheet, MEMBER, votes);
        Wording near = sheet.near();
        boolean governance = sheet.title()
                .hasAny(
                        "board",
                        "committee",
                        "governance",
                        "votes",
                        "voting",
                        "decisions",
                        "council",
                        "membership",
                        "leadership",
                        "panel");
        if (votes < 0 || member < 0 || near.hasAny(ADVISORY)) {
            return null;
        }
        boolean plain = sheet.head(votes).hasStem("vot") || sheet.head(votes).hasStem("seat");
        if (!plain && !(governance && sheet.head(votes).isAny("number", "places"))) {
            return null;
        }
        List<Vote> found = new ArrayList<>();
        boolean gpChair = false;
        for (int r = 0; r < sheet.size(); r++) {
            String name = sheet.cell(r, member);
            Wording words = Wording.of(name);
            if (words.isEmpty() || sheet.spans(r) || words.startsAny("total", "totals", "all", "note", "quorum")) {
                continue;
            }
            BigDecimal count = count(sheet.cell(r, votes));
            if (count == null) {
                return new VoteGroup(List.of(), sheet.at(r), true);
            }
            String sector = Sector.of(Wording.of(String.join(" ", sheet.cells(r))), bodies);
            String told = Sector.of(words, bodies);
            boolean chair = chairs(sheet, r, member);
            gpChair |= chair && "general-practice".equals(told);
            String known = told != null ? told : sector != null ? sector : Sector.OTHER;
            found.add(new Vote(name, known, count, chair, bodies.isHost(words), sheet.at(r)));
        }
        boolean some =
                found.size() > 1 && found.stream().anyMatch(vote -> vote.votes().signum() > 0);
        return some ? new VoteGroup(found, sheet.at(0), true) : null;
    }

    private static int column(Sheet sheet, String[] names, int not) {
        for (int i = 0; i < sheet.columns(); i++) {
            if (i != not && sheet.head(i).isAny(names)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean chairs(Sheet sheet, int row, int member) {
        for (int i = 0; i < sheet.columns(); i++) {
            Wording head = sheet.head(i);
            Wording cell = Wording.of(sheet.cell(row, i));
            if (head.isAny("chair", "chairs", "chairing")
                    && (cell.isAny("yes", "y", "x", "chair", "✓") || cell.startsAny("yes"))) {
                return true;
            }
            boolean office = i == member || head.isAny("role", "office", "position", "notes", "note");
            if (office
                    && cell.hasAny("chair", "chairs")
                    && !cell.hasAny("vice chair", "deputy chair", "vice", "deputy", "chair of the practice")) {
                return true;
            }
        }
        return false;
    }

    /** The votes in a cell: a number, a share, yes or no; null where they cannot be told. */
    private static @Nullable BigDecimal count(String cell) {
        Wording words = Wording.of(cell);
        if (words.isAny("no", "none", "non voting", "0", "nil", "n", "observer", "in attendance", "")
                || words.hasAny("non voting", "no vote", "observer")) {
            return BigDecimal.ZERO;
        }
        if (words.isAny("yes", "y", "voting", "✓")) {
            return BigDecimal.ONE;
        }
        List<Figure> figures = Figures.in(cell);
        boolean one = figures.size() == 1;
        boolean number = one
                && (figures.get(0).kind() == Figure.Kind.NUMBER
                        || figures.get(0).kind() == Figure.Kind.PERCENT);
        return number && words.size() <= 4 && !words.has("each")
                ? figures.get(0).value()
                : null;
    }
}
