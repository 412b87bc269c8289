package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.ringfence.draft.Clause;
import org.ringfence.draft.ClauseKind;
import org.ringfence.draft.DefinedTerm;
import org.ringfence.draft.Draft;
import org.ringfence.draft.Limits;
import org.ringfence.draft.Table;
import org.ringfence.draft.UnreadableDraft;

/** Holds intake to its word: whatever the bytes, it gives a well-formed draft or says why not, and nothing else is ever thrown. */
final class WellFormed {
    private static final Limits SMALL = new Limits(4 << 20, 8 << 20, 20_000, 200_000);

    private WellFormed() {}

    /** Reads a file and checks what comes of it. */
    static void check(String name, byte[] bytes) {
        ReadDraft read;
        try {
            read = Intake.read(name, bytes, SMALL);
        } catch (UnreadableDraft e) {
            assertThat(e.code()).isNotEmpty();
            assertThat(e.getMessage()).isNotEmpty();
            return;
        }
        check(read.accepted());
        if (read.original() != null) {
            check(read.original());
        }
    }

    private static void check(Draft draft) {
        for (int i = 0; i < draft.clauses().size(); i++) {
            Clause clause = draft.clauses().get(i);
            assertThat(clause.index()).isEqualTo(i);
            assertThat(clause.parent()).isBetween(-1, i - 1);
            assertThat(clause.text()).isEqualTo(Prose.folded(clause.text())).isNotEmpty();
            assertThat(clause.kind() == ClauseKind.HEADING || clause.headings().size() < 50)
                    .isTrue();
        }
        for (Table table : draft.tables()) {
            for (Table.Row row : table.rows()) {
                assertThat(draft.clauses().get(row.clause()).kind()).isEqualTo(ClauseKind.ROW);
            }
        }
        for (DefinedTerm term : draft.definitions()) {
            assertThat(term.clause()).isBetween(0, draft.clauses().size() - 1);
            assertThat(term.term()).isNotEmpty();
        }
    }
}
