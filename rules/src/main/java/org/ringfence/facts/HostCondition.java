package org.ringfence.facts;

import org.ringfence.draft.Location;

/**
 * A rule of behaviour that differs by the kind of host (policy.md PAR).
 *
 * @param hostKind the kind favoured or singled out, in words
 * @param effect {@code disapplied}, {@code softened}, {@code switched-on}, {@code different-figure}, {@code nil-figure}, {@code
 *     statute} or {@code service-specific}
 * @param subject the duty, sanction or figure concerned, in words
 */
public record HostCondition(String hostKind, String effect, String subject, Location at) implements Fact {}
