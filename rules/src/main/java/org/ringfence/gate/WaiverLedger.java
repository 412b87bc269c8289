package org.ringfence.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.finding.Finding;
import org.ringfence.finding.WaiverUse;
import org.ringfence.finding.WaiverUse.State;

/** Keeps count of what each waiver excuses in one call. */
final class WaiverLedger {
    private final LocalDate asOf;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byRule = new HashMap<>();

    /** A waiver, with how many findings it excuses, and how many it would had its day not passed or had the clause kept its words. */
    private static final class Entry {
        final Waiver waiver;
        int excused;
        int missed;
        /** The path of a draft that lacks the same and is merely called alike. */
        @Nullable
        String namesake;

        Entry(Waiver waiver) {
            this.waiver = waiver;
        }
    }

    WaiverLedger(List<Waiver> waivers, LocalDate asOf) {
        this.asOf = asOf;
        for (Waiver waiver : waivers) {
            Entry entry = new Entry(waiver);
            entries.add(entry);
            byRule.computeIfAbsent(waiver.rule(), rule -> new ArrayList<>()).add(entry);
        }
    }

    /**
     * The waiver that excuses the finding, or null.
     *
     * @param draft the names by which its draft may be known
     */
    @Nullable
    Waiver use(DraftName draft, Finding finding) {
        @Nullable Waiver used = null;
        for (Entry entry : byRule.getOrDefault(finding.rule(), List.of())) {
            Waiver waiver = entry.waiver;
            boolean alike = waiver.file().isEmpty() || draft.endsIn(waiver.file());
            if (!alike || waiver.ofAbsence() != (finding.location() == null)) {
                continue;
            }
            if (waiver.ofAbsence() && !draft.at(waiver.file())) {
                entry.namesake = draft.path();
                continue;
            }
            boolean sameWords = waiver.words().equals(finding.words());
            if (sameWords && !expired(waiver)) {
                entry.excused++;
                used = used == null ? waiver : used;
            } else if (sameWords
                    || (finding.location() != null
                            && waiver.clause().equals(finding.location().clause()))) {
                entry.missed++;
            }
        }
        return used;
    }

    List<WaiverUse> uses() {
        List<WaiverUse> uses = new ArrayList<>();
        for (Entry entry : entries) {
            Waiver waiver = entry.waiver;
            State state = state(entry);
            uses.add(new WaiverUse(
                    waiver.rule(),
                    waiver.clause(),
                    waiver.file(),
                    waiver.reason(),
                    waiver.approver(),
                    waiver.expires(),
                    state,
                    note(state, entry),
                    waiver.at()));
        }
        return uses;
    }

    private State state(Entry entry) {
        if (expired(entry.waiver)) {
            return State.EXPIRED;
        }
        if (entry.excused > 0) {
            return State.USED;
        }
        return entry.missed > 0 ? State.REWORDED : State.UNUSED;
    }

    private static String note(State state, Entry entry) {
        return switch (state) {
            case USED -> "excuses " + entry.excused + (entry.excused == 1 ? " finding" : " findings");
            case UNUSED ->
                entry.namesake == null
                        ? "nothing here needs it: take it out"
                        : "none of these drafts lies at this path: write " + entry.namesake + " if that is meant";
            case EXPIRED ->
                "its last day has passed" + (entry.missed > 0 ? " and the breach still stands" : ": take it out");
            case REWORDED -> "the clause no longer has the words it was granted for: have it granted anew";
        };
    }

    private boolean expired(Waiver waiver) {
        return asOf.isAfter(waiver.expires());
    }
}
