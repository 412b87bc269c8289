package org.ringfence.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ringfence.draft.Location;
import org.ringfence.finding.Finding;

/** Names findings by rule and words, so that renumbering clauses renames nothing. */
final class FindingIds {
    private static final int LENGTH = 12;

    private FindingIds() {}

    static String of(String rule, @Nullable Location at) {
        String words = at == null
                ? "absent"
                : (at.quote().isEmpty() ? at.clause() : at.quote())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .strip();
        return rule + "-"
                + Digests.sha256((rule + '\n' + words).getBytes(StandardCharsets.UTF_8))
                        .substring(0, LENGTH);
    }

    /** The id, numbered if the same words have been found before. */
    static String numbered(String id, List<Finding> before) {
        long same =
                before.stream().filter(finding -> finding.id().startsWith(id)).count();
        return same == 0 ? id : id + "-" + (same + 1);
    }
}
