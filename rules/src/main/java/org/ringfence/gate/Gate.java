package org.ringfence.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Gating;
import org.ringfence.finding.Report;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Verdict;

/** Says of each finding whether it counts, and gives the verdicts anew. It takes nothing out of a report. */
public final class Gate {
    private final @Nullable Severity failOn;
    private final boolean strict;
    private final List<Waiver> waivers;
    private final @Nullable Baseline baseline;
    private final Set<String> neverWaivable;

    /**
     * @param failOn the gate severity from which a breach fails a draft, or null for never
     * @param strict whether a red line that is not determined fails too, and a breach that may never be waived although it is known
     * @param waivers the waivers, valid ones and expired ones
     * @param baseline the earlier report, or null
     * @param neverWaivable the rules that may never be waived: a baseline keeps their breaches from failing, and never from being told
     */
    public Gate(
            @Nullable Severity failOn,
            boolean strict,
            List<Waiver> waivers,
            @Nullable Baseline baseline,
            Set<String> neverWaivable) {
        this.failOn = failOn;
        this.strict = strict;
        this.waivers = List.copyOf(waivers);
        this.baseline = baseline;
        this.neverWaivable = Set.copyOf(neverWaivable);
    }

    /** The report as this gate looks at it. */
    public Report apply(Report report) {
        return apply(report, DraftName::asGiven);
    }

    /**
     * The same where drafts have other names, by which waivers and baseline may know them.
     *
     * @param names gives them for the name in the report
     */
    public Report apply(Report report, Function<String, DraftName> names) {
        Session session = session(report.asOf(), names);
        List<DraftReport> judged = new ArrayList<>();
        for (DraftReport draft : report.drafts()) {
            judged.add(session.judged(draft));
        }
        return new Report(
                report.packs(), report.engineVersion(), report.asOf(), judged, report.errors(), session.gating());
    }

    /** Begins to look at the drafts of one call, one after another. */
    public Session session(LocalDate asOf, Function<String, DraftName> names) {
        return new Session(new WaiverLedger(waivers, asOf), names);
    }

    /** One call's drafts, on one thread. */
    public final class Session {
        private final WaiverLedger ledger;
        private final Function<String, DraftName> names;

        private Session(WaiverLedger ledger, Function<String, DraftName> names) {
            this.ledger = ledger;
            this.names = names;
        }

        /** The next draft as the gate looks at it. */
        public DraftReport judged(DraftReport draft) {
            DraftName name = names.apply(draft.file());
            List<Finding> findings = new ArrayList<>();
            for (Finding finding : draft.findings()) {
                findings.add(finding.standing(standing(name, finding)));
            }
            return draft.with(findings, Verdict.of(draft.rules(), findings, draft.unsettled(), failOn));
        }

        /** What the gate was told, and what became of its waivers after all drafts. */
        public Gating gating() {
            return new Gating(failOn, strict, ledger.uses(), baseline == null ? null : baseline.name());
        }

        private Standing standing(DraftName name, Finding finding) {
            boolean bound = finding.location() == null || !finding.words().isEmpty();
            Waiver waiver = bound ? ledger.use(name, finding) : null;
            if (waiver != null) {
                return new Standing(
                        Standing.Kind.WAIVED,
                        "waived until " + waiver.expires() + " by " + waiver.approver() + ": " + waiver.reason());
            }
            if (baseline == null || !baseline.knows(name.reported(), finding)) {
                return Standing.OPEN;
            }
            if (!neverWaivable.contains(finding.rule())) {
                return new Standing(Standing.Kind.KNOWN, "stood in " + baseline.name() + " already");
            }
            return strict ? Standing.OPEN : Standing.knownButNeverWaivable(baseline.name(), finding.rule());
        }
    }
}
