package org.ringfence.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ringfence.reading.figures.Figure;
import org.ringfence.reading.figures.Figures;

/**
 * Whether the amounts of a clause add up. Models that read words cannot add: to them a sum that closes reads like one that does not, so that
 * adding has the last word on whether a clause's envelopes and central items make up its contract value (BUD-4).
 */
final class ClosedSum {
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    /** A part that is called nothing but the rest hides what the rule wants to see, although the sum closes. */
    private static final Pattern UNNAMED =
            Pattern.compile("(?i)\\b(?:unallocated|not itemised|unitemised|headroom|contingency|balancing|other)\\b");

    private ClosedSum() {}

    /** Whether the greatest amount of a text is exactly the sum of all the others, and each of these is called something. */
    static boolean in(String text) {
        if (!text.contains("£") || UNNAMED.matcher(text).find()) {
            return false;
        }
        List<BigDecimal> amounts = new ArrayList<>();
        for (Figure figure : Figures.in(text)) {
            if (figure.isMoney()) {
                amounts.add(figure.value());
            }
        }
        if (amounts.size() < FEWEST || amounts.size() > MOST) {
            return false;
        }
        BigDecimal greatest = amounts.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal all = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.subtract(greatest).compareTo(greatest) == 0;
    }
}
