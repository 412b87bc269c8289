package org.ringfence.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;

/** The findings of an earlier report, which do not fail a gate again. */
public final class Baseline {
    private final String name;
    private final Map<String, Set<String>> known = new HashMap<>();

    /**
     * @param name the report's file as the user named it
     * @param report the report
     */
    public Baseline(String name, Report report) {
        this.name = name;
        for (DraftReport draft : report.drafts()) {
            Set<String> ids = known.computeIfAbsent(FileNames.plain(draft.file()), file -> new HashSet<>());
            draft.findings().forEach(finding -> ids.add(finding.id()));
        }
    }

    /** The report's file. */
    public String name() {
        return name;
    }

    /** Whether the finding stood in the earlier report of the same draft. */
    boolean knows(DraftReport draft, Finding finding) {
        return known.getOrDefault(FileNames.plain(draft.file()), Set.of()).contains(finding.id());
    }
}
