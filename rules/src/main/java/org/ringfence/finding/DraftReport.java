package org.ringfence.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.ContractForm;

/**
 * What was concluded of one draft.
 *
 * @param file the name the user gave
 * @param sha256 the digest of the bytes read
 * @param form the contract form
 * @param hostName the host's name, or null if the draft does not tell
 * @param hostKind the host's kind in words, or null if the draft does not tell
 * @param verdict at the severity the caller fails on
 * @param rules every rule's outcome, in pack order
 * @param findings gravest first, then in reading order
 * @param unsettled what a person must look at
 * @param flippedByTrackedChanges one sentence for each rule whose outcome the tracked changes alter
 * @param notes what the check says of itself, such as a bound that it came up against
 * @param told what the caller said of the draft outside of it, or null for nothing
 */
public record DraftReport(
        String file,
        String sha256,
        ContractForm form,
        @Nullable String hostName,
        @Nullable String hostKind,
        Verdict verdict,
        List<RuleResult> rules,
        List<Finding> findings,
        List<Unsettled> unsettled,
        List<String> flippedByTrackedChanges,
        List<String> notes,
        @Nullable Told told) {
    /** A report of a draft of which nothing was said outside of it. */
    public DraftReport(
            String file,
            String sha256,
            ContractForm form,
            @Nullable String hostName,
            @Nullable String hostKind,
            Verdict verdict,
            List<RuleResult> rules,
            List<Finding> findings,
            List<Unsettled> unsettled,
            List<String> flippedByTrackedChanges,
            List<String> notes) {
        this(
                file,
                sha256,
                form,
                hostName,
                hostKind,
                verdict,
                rules,
                findings,
                unsettled,
                flippedByTrackedChanges,
                notes,
                null);
    }

    /** A report without notes. */
    public DraftReport(
            String file,
            String sha256,
            ContractForm form,
            @Nullable String hostName,
            @Nullable String hostKind,
            Verdict verdict,
            List<RuleResult> rules,
            List<Finding> findings,
            List<Unsettled> unsettled,
            List<String> flippedByTrackedChanges) {
        this(
                file,
                sha256,
                form,
                hostName,
                hostKind,
                verdict,
                rules,
                findings,
                unsettled,
                flippedByTrackedChanges,
                List.of());
    }

    public DraftReport {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        unsettled = List.copyOf(unsettled);
        flippedByTrackedChanges = List.copyOf(flippedByTrackedChanges);
        notes = List.copyOf(notes);
    }

    /** The same report with one more note. */
    public DraftReport noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new DraftReport(
                file,
                sha256,
                form,
                hostName,
                hostKind,
                verdict,
                rules,
                findings,
                unsettled,
                flippedByTrackedChanges,
                more);
    }

    /** The same report with these findings and the verdict they come to. */
    public DraftReport with(List<Finding> now, Verdict verdictNow) {
        return new DraftReport(
                file,
                sha256,
                form,
                hostName,
                hostKind,
                verdictNow,
                rules,
                now,
                unsettled,
                flippedByTrackedChanges,
                notes,
                told);
    }

    /** The same report with what the caller said. */
    public DraftReport with(Told said) {
        return new DraftReport(
                file,
                sha256,
                form,
                hostName,
                hostKind,
                verdict,
                rules,
                findings,
                unsettled,
                flippedByTrackedChanges,
                notes,
                said.nothing() ? null : said);
    }
}
