package org.ringfence.service.cli;

import java.util.HashMap;
import java.util.Map;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Report;
import org.ringfence.finding.RuleResult;

/** Says in sentences how a report that was judged again differs from the old one. */
final class ReplayDifference {
    private ReplayDifference() {}

    static String told(Report before, Report after) {
        StringBuilder told = new StringBuilder("another report:\n");
        if (!before.engineVersion().equals(after.engineVersion())) {
            told.append("  - it was made by Ringfence ")
                    .append(before.engineVersion())
                    .append(", and this is ")
                    .append(after.engineVersion())
                    .append("; only the same version promises the same report\n");
        }
        int outcomes = 0;
        for (int i = 0; i < Math.min(before.drafts().size(), after.drafts().size()); i++) {
            outcomes += outcomes(before.drafts().get(i), after.drafts().get(i), told);
        }
        if (outcomes == 0) {
            told.append("  - every rule ends as it did; findings, their words or what the gate was told differ\n");
        }
        return told.toString();
    }

    private static int outcomes(DraftReport before, DraftReport after, StringBuilder told) {
        Map<String, RuleResult> now = new HashMap<>();
        after.rules().forEach(rule -> now.put(rule.rule(), rule));
        int count = 0;
        for (RuleResult rule : before.rules()) {
            RuleResult other = now.get(rule.rule());
            if (other == null || other.outcome() != rule.outcome()) {
                told.append("  - ")
                        .append(before.file())
                        .append(": ")
                        .append(rule.rule())
                        .append(" was ")
                        .append(rule.outcome().word().replace('-', ' '))
                        .append(" and is ")
                        .append(
                                other == null
                                        ? "not asked"
                                        : other.outcome().word().replace('-', ' '))
                        .append('\n');
                count++;
            }
        }
        return count;
    }
}
