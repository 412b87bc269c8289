package org.ringfence.service.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.finding.Report;
import org.ringfence.finding.Verdict;

/** A line for whoever waits where every report goes to a file. */
final class Summary {
    private Summary() {}

    static String of(Report report, List<NamedFile> files) {
        List<String> parts = new ArrayList<>();
        int[] counts = new int[Verdict.values().length];
        report.drafts().forEach(draft -> counts[draft.verdict().ordinal()]++);
        for (Verdict verdict : Verdict.values()) {
            add(parts, counts[verdict.ordinal()], verdict.word());
        }
        add(parts, report.errors().size(), "not checked");
        int all = report.drafts().size() + report.errors().size();
        return all
                + (all == 1 ? " draft: " : " drafts: ")
                + String.join(", ", parts)
                + files.stream().map(NamedFile::name).collect(Collectors.joining(", ", "; see ", ""));
    }

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }
}
