package org.ringfence.reading.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.draft.Location;
import org.ringfence.facts.Vote;

/**
 * The votes of one deciding body.
 *
 * @param votes its votes; empty where the words count votes and do not add up
 * @param at where they are stated
 * @param decides whether the words say that this body decides
 */
record VoteGroup(List<Vote> votes, Location at, boolean decides) {
    VoteGroup {
        votes = List.copyOf(votes);
    }

    static VoteGroup of(List<Vote> votes, boolean gpChair, Location at, boolean decides) {
        List<Vote> all = new ArrayList<>(votes);
        if (gpChair) {
            for (int i = 0; i < all.size(); i++) {
                Vote vote = all.get(i);
                if (vote.sector().equals("general-practice")) {
                    all.set(i, new Vote(vote.member(), vote.sector(), vote.votes(), true, vote.host(), vote.at()));
                    return new VoteGroup(all, at, decides);
                }
            }
            all.add(new Vote("chair", "general-practice", BigDecimal.ZERO, true, false, at));
        }
        return new VoteGroup(all, at, decides);
    }

    /** Whether general practice leads by chair or majority, as far as counting tells. */
    boolean gpLeads() {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal gp = BigDecimal.ZERO;
        for (Vote vote : votes) {
            all = all.add(vote.votes());
            if (vote.sector().equals("general-practice")) {
                gp = gp.add(vote.votes());
                if (vote.chair()) {
                    return true;
                }
            }
        }
        return gp.add(gp).compareTo(all) > 0;
    }
}
