package org.ringfence.facts;

import java.math.BigDecimal;
import org.ringfence.draft.Location;

/**
 * The account of one body for one period, from the flows and declared spend: money in must be money out and spend.
 *
 * @param untraced money in less money out less declared spend, in pounds
 */
public record Balance(
        String body, String period, BigDecimal in, BigDecimal out, BigDecimal spend, BigDecimal untraced, Location at)
        implements Fact {}
