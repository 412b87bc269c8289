package org.ringfence.service.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.reading.learned.LabelledClause;
import org.ringfence.reading.learned.LearnedReading;
import org.ringfence.reading.learned.TrainingRecord;

/** Says of a measurement how many of its clauses the reader has learned from: such figures flatter it. */
final class SeenClauses {
    private SeenClauses() {}

    /** What must be known beside the scores, a sentence a line. */
    static String note(List<LabelledClause> clauses) {
        Set<String> learned = new HashSet<>();
        LearnedReading.bundledClauses().forEach(clause -> learned.add(clause.text()));
        long seen = clauses.stream()
                .filter(clause -> learned.contains(clause.text()))
                .count();
        String honest = TrainingRecord.bundled().measured() + "\n";
        return seen == 0
                ? honest
                : seen + " of these " + clauses.size()
                        + " clauses stand in the packs, and the reader has learned from them:"
                        + " on unseen ones it does worse.\n" + honest;
    }
}
