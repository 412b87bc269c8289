package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.intake.Docx.cell;
import static org.ringfence.intake.Docx.contractList;
import static org.ringfence.intake.Docx.numbered;
import static org.ringfence.intake.Docx.p;
import static org.ringfence.intake.Docx.row;
import static org.ringfence.intake.Docx.table;

import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.UnreadableDraft;

/** The tables of a Word file, however their cells are merged or nested. */
class WordTablesTest {
    @Test
    void mergedCellsRepeatAcrossAndDown() throws UnreadableDraft {
        Draft draft = Docx.body(table(
                        row("Place", "Year", "Amount"),
                        row(cell("<w:vMerge w:val=\"restart\"/>", p("Alpha")), "2027/28", "£1"),
                        row(cell("<w:vMerge/>", p("")), cell("<w:gridSpan w:val=\"2\"/>", p("to be agreed")))))
                .accepted();

        assertThat(draft.tables().get(0).rows().get(1).cells())
                .containsExactly("Alpha", "to be agreed", "to be agreed");
        assertThat(draft.clauses()).extracting(Clause::text).contains("Place: Alpha; Year: 2027/28; Amount: £1");
    }

    @Test
    void aTableInACellIsATableOfItsOwn() throws UnreadableDraft {
        Draft draft = Docx.body(table(
                        row("Place", "Amount", "Note"),
                        row(
                                "Alpha",
                                "<w:tc>" + p("see table")
                                        + table(row("Year", "Sum", "Basis"), row("2027/28", "£1", "list")) + p("")
                                        + "</w:tc>",
                                "n")))
                .accepted();

        assertThat(draft.tables()).hasSize(2);
        assertThat(draft.tables().get(1).header()).containsExactly("Year", "Sum", "Basis");
    }

    @Test
    void aTableThatOnlyLaysOutThePageGivesItsClauses() throws UnreadableDraft {
        Docx docx = Docx.body(
                        table("<w:tr><w:tc>" + numbered(1, 0, "Pay.") + numbered(1, 1, "At once.") + "</w:tc></w:tr>"))
                .numbering(contractList());

        assertThat(docx.accepted().clauses()).extracting(Clause::label).containsExactly("1", "1.1");
        assertThat(docx.accepted().tables()).isEmpty();
    }
}
