package org.ringfence.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ringfence.intake.WordNumbering.Level;
import org.ringfence.intake.WordNumbering.Num;

/** Counts numbered paragraphs as Word does and prints their numbers. One per reading of a draft. */
final class WordCounters {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final WordNumbering numbering;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Long> started = new HashSet<>();

    WordCounters(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /** The number printed before the next paragraph of a numbering at a level. */
    String next(int numId, Num num, int at) {
        int[] values = counts.computeIfAbsent(numbering.listOf(num), list -> unused());
        Integer override = num.starts().get(at);
        Level level = numbering.level(num, at);
        if (override != null && started.add((long) numId * WordNumbering.LEVELS + at)) {
            values[at] = override;
        } else {
            values[at] = values[at] == UNUSED ? level.start() : values[at] + 1;
        }
        for (int higher = 0; higher < at; higher++) {
            if (values[higher] == UNUSED) {
                Integer start = num.starts().get(higher);
                values[higher] = start == null ? numbering.level(num, higher).start() : start;
            }
        }
        for (int lower = at + 1; lower < WordNumbering.LEVELS; lower++) {
            int restart = numbering.level(num, lower).restart();
            if (restart < 0 || (restart > 0 && at < restart)) {
                values[lower] = UNUSED;
            }
        }
        return printed(num, level, values);
    }

    private static int[] unused() {
        int[] values = new int[WordNumbering.LEVELS];
        Arrays.fill(values, UNUSED);
        return values;
    }

    private String printed(Num num, Level level, int[] values) {
        if (level.format().equals("bullet")) {
            return "•";
        }
        String pattern = level.pattern();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int place = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (place < 0 || place >= WordNumbering.LEVELS) {
                out.append(c);
                continue;
            }
            Level of = numbering.level(num, place);
            int value = values[place] == UNUSED ? of.start() : values[place];
            out.append(WordNumberFormat.print(
                    value, level.legal() && !of.format().equals("none") ? "decimal" : of.format()));
            i++;
        }
        return Prose.folded(out.toString());
    }
}
