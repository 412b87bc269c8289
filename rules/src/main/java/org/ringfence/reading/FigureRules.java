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
import org.ringfence.facts.Stance;

/** Which rules counting and adding settle, once the figures are there: a voice's guess has nothing to add to them. */
final class FigureRules {
    private FigureRules() {}

    static Set<String> settled(List<Fact> facts, Particulars particulars) {
        Set<String> rules = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof ContractOutcome) {
                rules.addAll(List.of("OUT-3", "OUT-7"));
            } else if (fact instanceof Envelope) {
                rules.addAll(List.of("BUD-1", "BUD-4"));
            } else if (fact instanceof Flow) {
                rules.add("TRN-2");
            }
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

    /** Whether a voice says that amounts do not add up: adding itself knows better. */
    static boolean saysSumDoesNotClose(Opinion opinion) {
        return opinion.rule().equals("BUD-4") && opinion.stance() == Stance.BREACHES;
    }
}
