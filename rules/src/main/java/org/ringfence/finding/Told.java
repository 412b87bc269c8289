package org.ringfence.finding;

import org.jspecify.annotations.Nullable;

/**
 * What a caller said of a draft outside of it, which has to be said again to get the same report.
 *
 * @param form the contract form, or null
 * @param hostKind the host's kind in words, or null
 * @param population the people served, or null
 * @param terms the digest of structured terms beside the draft, or null
 * @param template whether the draft was checked as a template
 * @param fast whether it was read without the tuned model
 */
public record Told(
        @Nullable String form,
        @Nullable String hostKind,
        @Nullable Integer population,
        @Nullable String terms,
        boolean template,
        boolean fast) {
    /** Whether nothing was said. */
    public boolean nothing() {
        return form == null && hostKind == null && population == null && terms == null && !template && !fast;
    }
}
