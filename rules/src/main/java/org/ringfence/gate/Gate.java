package org.ringfence.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /**
     * @param failOn the gate severity from which a breach fails a draft, or null for never
     * @param strict whether a red line that is not determined fails too
     * @param waivers the waivers, valid ones and expired ones
     * @param baseline the earlier report, or null
     */
    public Gate(@Nullable Severity failOn, boolean strict, List<Waiver> waivers, @Nullable Baseline baseline) {
        this.failOn = failOn;
        this.strict = strict;
        this.waivers = List.copyOf(waivers);
        this.baseline = baseline;
    }

    /** The report as this gate looks at it. */
    public Report apply(Report report) {
        return apply(report, file -> file);
    }

    /**
     * The same where drafts have a second name, by which waivers and baseline may know them.
     *
     * @param otherName gives it; the name itself where there is none
     */
    public Report apply(Report report, UnaryOperator<String> otherName) {
        WaiverLedger ledger = new WaiverLedger(waivers, report.asOf());
        List<DraftReport> judged = new ArrayList<>();
        for (DraftReport draft : report.drafts()) {
            judged.add(judged(draft, List.of(draft.file(), otherName.apply(draft.file())), ledger));
        }
        return new Report(
                report.packs(),
                report.engineVersion(),
                report.asOf(),
                judged,
                report.errors(),
                new Gating(failOn, strict, ledger.uses(), baseline == null ? null : baseline.name()));
    }

    private DraftReport judged(DraftReport draft, List<String> names, WaiverLedger ledger) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : draft.findings()) {
            findings.add(finding.standing(standing(names, finding, ledger)));
        }
        return draft.with(findings, Verdict.of(draft.rules(), findings, draft.unsettled(), failOn));
    }

    private Standing standing(List<String> names, Finding finding, WaiverLedger ledger) {
        boolean bound = finding.location() == null || !finding.words().isEmpty();
        Waiver waiver = bound ? ledger.use(names, finding) : null;
        if (waiver != null) {
            return new Standing(
                    Standing.Kind.WAIVED,
                    "waived until " + waiver.expires() + " by " + waiver.approver() + ": " + waiver.reason());
        }
        if (baseline != null && baseline.knows(names, finding)) {
            return new Standing(Standing.Kind.KNOWN, "stood in " + baseline.name() + " already");
        }
        return Standing.OPEN;
    }
}
