package org.ringfence.reading.tables;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Particulars;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;

/** Finds who votes on the body that decides. Where two bodies' votes point different ways, a person must look. */
final class VoteReader {
    private VoteReader() {}

    static List<Fact> read(Draft draft, Particulars particulars, List<Sheet> sheets) {
        Bodies bodies = new Bodies(particulars);
        List<VoteGroup> groups = new ArrayList<>();
        for (Sheet sheet : sheets) {
            VoteGroup group = VoteTable.read(sheet, bodies);
            if (group != null) {
                groups.add(group);
            }
        }
        for (Clause clause : draft.clauses()) {
            boolean text = clause.kind() == ClauseKind.BODY || clause.kind() == ClauseKind.ITEM;
            VoteGroup group = text ? VoteSentences.read(clause, bodies) : null;
            if (group != null) {
                groups.add(group);
            }
        }
        return settled(groups);
    }

    private static List<Fact> settled(List<VoteGroup> groups) {
        List<Fact> facts = new ArrayList<>();
        List<VoteGroup> counted =
                groups.stream().filter(group -> !group.votes().isEmpty()).toList();
        List<VoteGroup> deciding = counted.stream().filter(VoteGroup::decides).toList();
        List<VoteGroup> choice = deciding.isEmpty() ? counted : deciding;
        boolean agree = choice.stream().map(VoteGroup::gpLeads).distinct().count() <= 1;
        if (!choice.isEmpty() && agree) {
            facts.addAll(choice.get(0).votes());
        } else {
            choice.forEach(group ->
                    facts.add(doubt(group, "several bodies vote, and general practice does not lead them all")));
        }
        for (VoteGroup group : groups) {
            if (group.votes().isEmpty() && choice.isEmpty()) {
                facts.add(doubt(group, TableReader.VOTES_UNCOUNTED));
            }
        }
        return facts;
    }

    private static Provision doubt(VoteGroup group, String why) {
        return new Provision("LED-1", Stance.MENTIONS, Certainty.UNSURE, group.at(), List.of(why));
    }
}
