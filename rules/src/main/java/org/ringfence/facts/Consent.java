package org.ringfence.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/**
 * A consent, or something put in its place, that the contract records or requires (policy.md CON).
 *
 * @param body {@code lmc}, {@code practices} or {@code other}
 * @param name who, in the draft's words
 * @param nature {@code consent}, {@code consultation}, {@code engagement}, {@code notification}, {@code deemed}, {@code overridable}, or
 *     {@code none} where a body that must consent is given no part
 * @param written whether it is in writing
 * @param timing {@code before-award}, {@code after-award} or {@code unstated}
 * @param sharePercent for practices, the share that must consent, or null if not stated
 * @param identified whether each consenting body can be identified
 */
public record Consent(
        String body,
        String name,
        String nature,
        boolean written,
        String timing,
        @Nullable BigDecimal sharePercent,
        boolean identified,
        Location at)
        implements Fact {}
