package org.ringfence.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.draft.Limits;

/** One reading of a Word file: what its parts say, which of the tracked changes count, and where counting stands. */
final class WordReading {
    final WordStyles styles;
    final WordNumbering numbering;
    final WordCounters counters;
    final Limits limits;

    /** Whether tracked changes are rejected, not accepted. */
    final boolean original;

    /** Whether field codes are left out of account, because in this file a field never ends. */
    final boolean plainFields;

    /** The texts of footnotes ({@code f1}) and endnotes ({@code e1}). */
    final Map<String, List<String>> notes = new HashMap<>();

    /** Whether the file tracks any change that bears on its text. */
    boolean tracked;

    /** Whether some field never ends, so that what it would hide must be read after all. */
    boolean unendedField;

    int page = 1;
    boolean paged;

    WordReading(WordStyles styles, WordNumbering numbering, Limits limits, boolean original, boolean plainFields) {
        this.styles = styles;
        this.numbering = numbering;
        this.counters = new WordCounters(numbering);
        this.limits = limits;
        this.original = original;
        this.plainFields = plainFields;
    }

    /** Whether text inside an insertion (or the new place of moved text) belongs to this reading. */
    boolean takesInserted() {
        tracked = true;
        return !original;
    }

    /** Whether text inside a deletion (or the old place of moved text) belongs to this reading. */
    boolean takesDeleted() {
        tracked = true;
        return original;
    }
}
