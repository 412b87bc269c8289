package org.ringfence.shelf;

import java.util.List;
import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.Draft;

/** A draft's clauses as bytes and back: all of it that a report shows. */
final class PackedText {
    private static final ClauseKind[] KINDS = ClauseKind.values();

    private PackedText() {}

    static byte[] of(Draft draft, Words words) {
        Packing out = new Packing(words);
        out.text(draft.name());
        out.text(draft.sha256());
        out.each(draft.clauses(), clause -> {
            out.text(clause.label());
            out.word(clause.kind());
            out.texts(clause.headings());
            out.number(clause.parent() + 1);
            out.text(clause.text());
            out.number(clause.line());
            out.number(clause.page());
        });
        return out.bytes();
    }

    static Draft read(byte[] bytes, Words words) {
        Unpacking in = new Unpacking(words, bytes);
        int[] index = {0};
        return new Draft(
                in.text(),
                in.text(),
                in.each(() -> new Clause(
                        index[0]++,
                        in.text(),
                        in.word(KINDS),
                        in.texts(),
                        in.number() - 1,
                        in.text(),
                        in.number(),
                        in.number())),
                List.of(),
                List.of(),
                List.of());
    }
}
