package org.ringfence.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * The report of one call.
 *
 * @param packs the packs that were in force
 * @param engineVersion the version of Ringfence
 * @param asOf the date that decided which packs were in force
 * @param drafts one for each draft that was checked, in the order given
 * @param errors one for each that was not
 * @param gating what the gate was told
 */
public record Report(
        List<PackRef> packs,
        String engineVersion,
        LocalDate asOf,
        List<DraftReport> drafts,
        List<CheckError> errors,
        Gating gating) {
    /** A report under the standard gate. */
    public Report(
            List<PackRef> packs,
            String engineVersion,
            LocalDate asOf,
            List<DraftReport> drafts,
            List<CheckError> errors) {
        this(packs, engineVersion, asOf, drafts, errors, Gating.STANDARD);
    }

    public Report {
        packs = List.copyOf(packs);
        drafts = drafts instanceof DraftReports ? drafts : List.copyOf(drafts);
        errors = List.copyOf(errors);
    }
}
