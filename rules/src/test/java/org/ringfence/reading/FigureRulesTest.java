package org.ringfence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Location;
import org.ringfence.facts.Certainty;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.reading.tables.TableReader;

class FigureRulesTest {
    private static final Provision UNCOUNTED = doubt(3, TableReader.VOTES_UNCOUNTED);

    @Test
    void aDoubtOverVotesIsWithdrawnWhereAVoiceHasReadTheClause() {
        Provision read = provision("LED-1", Stance.PROTECTS, Certainty.LIKELY, 3);

        assertThat(left(UNCOUNTED, read)).containsExactly(read);
    }

    @Test
    void itStaysWhereNobodyHas() {
        Provision elsewhere = provision("LED-1", Stance.PROTECTS, Certainty.LIKELY, 4);
        Provision another = provision("LED-3", Stance.BREACHES, Certainty.LIKELY, 3);

        assertThat(left(UNCOUNTED, elsewhere, another)).contains(UNCOUNTED);
    }

    @Test
    void aDoubtOverBodiesThatDifferStaysWhateverIsRead() {
        Provision differ = doubt(3, "several bodies vote, and general practice does not lead them all");

        assertThat(left(differ, provision("LED-1", Stance.PROTECTS, Certainty.LIKELY, 3)))
                .contains(differ);
    }

    private static List<Fact> left(Fact... facts) {
        List<Fact> left = new ArrayList<>(List.of(facts));
        FigureRules.withdraw(left);
        return left;
    }

    private static Provision doubt(int clause, String why) {
        return new Provision("LED-1", Stance.MENTIONS, Certainty.UNSURE, at(clause), List.of(why));
    }

    private static Provision provision(String rule, Stance stance, Certainty certainty, int clause) {
        return new Provision(rule, stance, certainty, at(clause), List.of("read"));
    }

    private static Location at(int clause) {
        return new Location("7." + clause, null, 0, 0, clause, 0, 5, "words");
    }
}
