package org.ringfence.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Location;

/** A digest of a clause's words, which a waiver is bound to. White space does not count; everything else does. */
public final class ClauseWords {
    /** Hexadecimal digits kept: half of SHA-256, short enough for a line of YAML. */
    public static final int LENGTH = 32;

    private static final int MOST_STEMS = 20;

    private ClauseWords() {}

    /**
     * The digest of the whole clause at a place, with the clauses that introduce it, since an item of a list says something else under
     * another stem; of the quotation alone for structured terms, which have no clauses.
     */
    public static String at(Location location, Optional<Draft> draft) {
        List<Clause> clauses = draft.map(Draft::clauses).orElse(List.of());
        if (location.index() < 0 || location.index() >= clauses.size()) {
            return of(location.clause() + " " + location.quote());
        }
        Clause clause = clauses.get(location.index());
        StringBuilder words = new StringBuilder(clause.text());
        int stems = 0;
        while (clause.parent() >= 0 && clause.parent() < clauses.size() && stems++ < MOST_STEMS) {
            clause = clauses.get(clause.parent());
            if (clause.kind() != ClauseKind.HEADING) {
                words.insert(0, clause.text() + " ");
            }
        }
        return of(words.toString());
    }

    /** The digest of these words. */
    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
