package org.ringfence.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Draft;
import org.ringfence.finding.Finding;
import org.ringfence.finding.WaiverUse;
import org.ringfence.finding.WaiverUse.State;

/** Keeps count of what each waiver excuses in one call. */
final class WaiverLedger {
    private final List<Waiver> waivers;
    private final LocalDate asOf;
    private final int[] excused;
    /** Findings it would excuse had its day not passed, or had the clause kept its words. */
    private final int[] missed;

    WaiverLedger(List<Waiver> waivers, LocalDate asOf) {
        this.waivers = waivers;
        this.asOf = asOf;
        this.excused = new int[waivers.size()];
        this.missed = new int[waivers.size()];
    }

    /** The waiver that excuses the finding, or null. */
    @Nullable
    Waiver use(String file, Finding finding, Optional<Draft> draft) {
        String words = finding.location() == null ? "" : ClauseWords.at(finding.location(), draft);
        @Nullable Waiver used = null;
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            if (!waiver.rule().equals(finding.rule())
                    || (!waiver.file().isEmpty() && !FileNames.matches(file, waiver.file()))
                    || waiver.ofAbsence() != (finding.location() == null)) {
                continue;
            }
            boolean sameWords = waiver.words().equals(words);
            if (sameWords && !expired(waiver)) {
                excused[i]++;
                used = used == null ? waiver : used;
            } else if (sameWords
                    || (finding.location() != null
                            && waiver.clause().equals(finding.location().clause()))) {
                missed[i]++;
            }
        }
        return used;
    }

    List<WaiverUse> uses() {
        List<WaiverUse> uses = new ArrayList<>();
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            State state = state(i);
            uses.add(new WaiverUse(
                    waiver.rule(),
                    waiver.clause(),
                    waiver.file(),
                    waiver.reason(),
                    waiver.approver(),
                    waiver.expires(),
                    state,
                    note(state, i)));
        }
        return uses;
    }

    private State state(int i) {
        if (expired(waivers.get(i))) {
            return State.EXPIRED;
        }
        if (excused[i] > 0) {
            return State.USED;
        }
        return missed[i] > 0 ? State.REWORDED : State.UNUSED;
    }

    private String note(State state, int i) {
        return switch (state) {
            case USED -> "excuses " + excused[i] + (excused[i] == 1 ? " finding" : " findings");
            case UNUSED -> "nothing here needs it: take it out";
            case EXPIRED ->
                "its last day has passed" + (missed[i] > 0 ? " and the breach still stands" : ": take it out");
            case REWORDED -> "the clause no longer has the words it was granted for: have it granted anew";
        };
    }

    private boolean expired(Waiver waiver) {
        return asOf.isAfter(waiver.expires());
    }
}
