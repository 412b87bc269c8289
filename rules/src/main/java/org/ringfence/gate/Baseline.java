package org.ringfence.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringfence.finding.DraftReport;
import org.ringfence.finding.Finding;
import org.ringfence.finding.Report;
import org.ringfence.finding.Standing;

/**
 * The findings of an earlier report, which do not fail a gate again. What was waived there is not among them: a waiver ends when its day
 * or its words do, and a baseline must not prolong it.
 */
public final class Baseline {
    private final String name;
    private final Map<String, Set<String>> known = new HashMap<>();

    /** @param name the report's file as the user named it */
    Baseline(String name) {
        this.name = name;
    }

    /**
     * @param name the report's file as the user named it
     * @param report the report
     */
    public Baseline(String name, Report report) {
        this(name);
        for (DraftReport draft : report.drafts()) {
            Set<String> ids = of(draft.file());
            for (Finding finding : draft.findings()) {
                if (finding.standing().kind() != Standing.Kind.WAIVED) {
                    ids.add(finding.id());
                }
            }
        }
    }

    /** The ids known of a draft, to be added to. */
    Set<String> of(String file) {
        return known.computeIfAbsent(FileNames.plain(file), plain -> new HashSet<>());
    }

    /** The report's file. */
    public String name() {
        return name;
    }

    /** Whether the earlier report speaks of a draft at all. */
    public boolean speaksOf(DraftName draft) {
        return draft.reported().stream().anyMatch(name -> known.containsKey(FileNames.plain(name)));
    }

    /** Whether the finding stood in the earlier report of the same draft. */
    boolean knows(List<String> names, Finding finding) {
        return names.stream()
                .anyMatch(name ->
                        known.getOrDefault(FileNames.plain(name), Set.of()).contains(finding.id()));
    }
}
