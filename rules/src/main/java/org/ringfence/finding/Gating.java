package org.ringfence.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate was told, so that a report says how its verdicts came about.
 *
 * @param failOn the gate severity from which a breach fails a draft, or null for never
 * @param strict whether a red line that is not determined fails too
 * @param waivers every waiver given, used or not
 * @param baseline the name of the report whose findings are known, or null
 */
public record Gating(
        @Nullable Severity failOn,
        boolean strict,
        List<WaiverUse> waivers,
        @Nullable String baseline) {
    /** Safeguards and red lines fail; nothing is waived or known. */
    public static final Gating STANDARD = new Gating(Severity.SAFEGUARD, false, List.of(), null);

    public Gating {
        waivers = List.copyOf(waivers);
    }
}
