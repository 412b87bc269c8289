package org.ringfence.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ringfence.finding.Severity;

/**
 * How to judge.
 *
 * @param failOn the gate severity from which a breach fails the draft, or null for never
 * @param strict whether a red line that is not determined fails too
 * @param asOf the date that the report bears and that decides which packs are in force
 * @param template whether drafts are templates: what a blank decides is not determined, and every combination of options is checked
 * @param fast whether prose is read without the tuned model; the report says so
 */
public record CheckOptions(@Nullable Severity failOn, boolean strict, LocalDate asOf, boolean template, boolean fast) {
    /** Options for prose to be read with everything there is. */
    public CheckOptions(@Nullable Severity failOn, boolean strict, LocalDate asOf, boolean template) {
        this(failOn, strict, asOf, template, false);
    }

    /** Options for drafts that are no templates. */
    public CheckOptions(@Nullable Severity failOn, boolean strict, LocalDate asOf) {
        this(failOn, strict, asOf, false);
    }
}
