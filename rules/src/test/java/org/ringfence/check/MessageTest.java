package org.ringfence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void aPartWithoutItsArgumentIsLeftOut() {
        assertThat(Message.fill("Too many outcomes[: {count}, where {limit} is the most].", Map.of("count", 12)))
                .isEqualTo("Too many outcomes.");
    }

    @Test
    void sumsAndPopulationsAreGroupedByThousands() {
        Map<String, Object> arguments =
                Map.of("count", 96_000, "amount", new BigDecimal("56000001.50"), "limit", new BigDecimal("10.00"));

        assertThat(Message.fill("[{count} people], [£{amount}], [{limit} at most]", arguments))
                .isEqualTo("96,000 people, £56,000,001.5, 10 at most");
    }

    @Test
    void aWordStandsAsItIs() {
        assertThat(Message.fill("The sums do not add up[ for {year}].", Map.of("year", "2027/28")))
                .isEqualTo("The sums do not add up for 2027/28.");
    }
}
