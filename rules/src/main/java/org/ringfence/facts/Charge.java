package org.ringfence.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;

/**
 * A charge that the host, its group or a connected party makes on neighbourhood money (policy.md PRF-4).
 *
 * @param kind {@code management-fee}, {@code stewardship-fee}, {@code success-fee}, {@code exit-fee}, {@code royalty}, {@code
 *     interest}, {@code recharge}, {@code rent}, {@code supply} or {@code mark-up}
 * @param basis {@code evidenced-cost}, {@code percentage}, {@code fixed}, {@code market-rate} or {@code unstated}
 * @param excessPercent what is charged above evidenced cost, in percent of that cost, or null if not stated
 */
public record Charge(
        String name, String kind, String basis, @Nullable BigDecimal excessPercent, Location at) implements Fact {}
