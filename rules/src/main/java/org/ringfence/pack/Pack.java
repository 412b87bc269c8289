package org.ringfence.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack as loaded and verified.
 *
 * @param id its id, such as {@code bma-red-lines}
 * @param version its semantic version
 * @param digest the SHA-256 of its files, in lower-case hexadecimal
 * @param title a title for people
 * @param validFrom the first day on which it is in force
 * @param validUntil the last such day, or null while it is open-ended
 * @param families its families, in the order of {@code pack.yaml}
 * @param longestWaiverDays how many days ahead a waiver of its rules may run at most; 0 if its rules may not be waived at all
 */
public record Pack(
        String id,
        String version,
        String digest,
        String title,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<PackFamily> families,
        int longestWaiverDays) {
    /** A pack whose rules may not be waived. */
    public Pack(
            String id,
            String version,
            String digest,
            String title,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<PackFamily> families) {
        this(id, version, digest, title, validFrom, validUntil, families, 0);
    }

    public Pack {
        families = List.copyOf(families);
    }

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** All its rules, in order. */
    public List<RuleCard> cards() {
        return families.stream().flatMap(family -> family.cards().stream()).toList();
    }
}
