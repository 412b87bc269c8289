package org.ringfence.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Gating;
import org.ringfence.finding.RuleOutcome;
import org.ringfence.finding.RuleResult;
import org.ringfence.finding.Severity;
import org.ringfence.finding.Standing;
import org.ringfence.finding.Unsettled;

/** Which findings of a draft fail it, for formats whose readers stop a build. */
final class Gates {
    private final Map<String, RuleResult> results = new HashMap<>();
    private final @Nullable Severity failOn;
    private final boolean strict;

    Gates(Gating gating, DraftReport draft) {
        failOn = gating.failOn();
        strict = gating.strict();
        draft.rules().forEach(result -> results.put(result.rule(), result));
    }

    /** The rule's title, empty if the report does not tell. */
    String title(String rule) {
        RuleResult result = results.get(rule);
        return result == null ? "" : result.title();
    }

    /** The severity at which gates treat it. */
    Severity gate(Finding finding) {
        RuleResult result = results.get(finding.rule());
        return result == null ? finding.severity() : result.gate();
    }

    /** Whether it fails the draft. */
    boolean fails(Finding finding) {
        return failOn != null && open(finding) && gate(finding).atLeast(failOn);
    }

    /** Whether it fails the draft that a rule is not determined. */
    boolean failsOpen(RuleResult result) {
        return failOn != null
                && strict
                && result.gate() == Severity.RED_LINE
                && result.outcome() == RuleOutcome.NOT_DETERMINED;
    }

    /** Whether it fails the draft that this is unsettled. */
    boolean fails(Unsettled matter) {
        RuleResult result = matter.rule() == null ? null : results.get(matter.rule());
        return matter.rule() == null ? failOn != null && strict : result != null && failsOpen(result);
    }

    /** Whether it is told among what counts: it counts, or is known and may never be waived. */
    static boolean shown(Finding finding) {
        return open(finding) || finding.standing().pressing();
    }

    static boolean open(Finding finding) {
        return finding.standing().kind() == Standing.Kind.OPEN;
    }
}
