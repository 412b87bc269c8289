package org.ringfence.facts;

import java.math.BigDecimal;
import org.ringfence.draft.Location;

/**
 * A seat or bloc of votes on the deciding body.
 *
 * @param member who holds it, in the draft's words
 * @param sector {@code general-practice}, {@code nhs-trust}, {@code icb}, {@code local-authority}, {@code vcse}, {@code
 *     independent}, {@code patients} or {@code other}
 * @param votes how many votes
 * @param chair whether this member chairs
 * @param host whether this member speaks for the host
 */
public record Vote(String member, String sector, BigDecimal votes, boolean chair, boolean host, Location at)
        implements Fact {}
