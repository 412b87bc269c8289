package org.ringfence.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.draft.ContractForm;
import org.ringfence.draft.Particulars;
import org.ringfence.facts.ContractOutcome;
import org.ringfence.facts.Envelope;
import org.ringfence.facts.Fact;
import org.ringfence.facts.Flow;
import org.ringfence.facts.Provision;
import org.ringfence.facts.Stance;
import org.ringfence.facts.Vote;
import org.ringfence.reading.tables.TableReader;

/** Which rules counting and adding settle, once the figures are there: a voice's guess has nothing to add to them. */
final class FigureRules {
    /** Rules of these that a clause may break in words as well: those who hear a breach are heard beside the figures. */
    private static final Set<String> IN_WORDS_TOO = Set.of("OUT-2", "OUT-4", "LED-1", "FRM-9");

    private FigureRules() {}

    /** Whether figures settle what an opinion is about, so that it adds nothing. */
    static boolean isSettled(Set<String> settled, Opinion opinion) {
        boolean heard = opinion.stance() == Stance.BREACHES && IN_WORDS_TOO.contains(opinion.rule());
        return settled.contains(opinion.rule()) && !heard;
    }

    static Set<String> settled(List<Fact> facts, Particulars particulars) {
        // How two contracts over one area split their means is told by what both say: no clause shows alone that it is
        // settled.
        Set<String> rules = new HashSet<>(List.of("FRM-9"));
        for (Fact fact : facts) {
            if (fact instanceof ContractOutcome) {
                rules.addAll(List.of("OUT-2", "OUT-3", "OUT-4", "OUT-7"));
            } else if (fact instanceof Envelope) {
                rules.addAll(List.of("BUD-1", "BUD-4"));
            } else if (fact instanceof Flow) {
                rules.add("TRN-2");
            }
        }
        if (facts.stream().anyMatch(fact -> fact instanceof Vote)) {
            rules.add("LED-1");
        }
        if (particulars.form() != null && particulars.form().value() == ContractForm.IHO) {
            // What is an integrated health organisation already cannot be turned into one by a guess.
            rules.add("CON-5");
        }
        if (particulars.population() != null) {
            rules.addAll(List.of("FRM-1", "FRM-2"));
        }
        return rules;
    }

    /** Takes back the doubt over votes that could not be counted wherever a voice has read what the same clause does to the same rule. */
    static void withdraw(List<Fact> facts) {
        Set<String> read = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Provision provision && provision.stance() != Stance.MENTIONS) {
                read.add(place(provision));
            }
        }
        facts.removeIf(fact -> fact instanceof Provision provision
                && provision.stance() == Stance.MENTIONS
                && !provision.settled()
                && provision.because().contains(TableReader.VOTES_UNCOUNTED)
                && read.contains(place(provision)));
    }

    private static String place(Provision provision) {
        return provision.rule() + " " + provision.at().index();
    }

    /** Whether a voice says that amounts do not add up: adding itself knows better. */
    static boolean saysSumDoesNotClose(Opinion opinion) {
        return opinion.rule().equals("BUD-4") && opinion.stance() == Stance.BREACHES;
    }
}
