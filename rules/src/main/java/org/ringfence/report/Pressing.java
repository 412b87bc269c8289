package org.ringfence.report;

import java.util.Set;
import java.util.TreeSet;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;

/** What must be said aloud of a report that a baseline kept from failing. */
public final class Pressing {
    private Pressing() {}

    /** A sentence on the known breaches that may never be waived; empty where there are none. */
    public static String of(Report report) {
        if (report.gating().baseline() == null) {
            return "";
        }
        int count = 0;
        Set<String> rules = new TreeSet<>();
        for (DraftReport draft : report.drafts()) {
            for (Finding finding : draft.findings()) {
                if (finding.standing().pressing()) {
                    count++;
                    rules.add(finding.rule());
                }
            }
        }
        return count == 0
                ? ""
                : Wording.count(count, "known finding") + " under rules that may never be waived ("
                        + String.join(", ", rules)
                        + ") " + (count == 1 ? "does" : "do")
                        + " not fail here and " + (count == 1 ? "is a breach" : "are breaches") + " all the same.";
    }
}
