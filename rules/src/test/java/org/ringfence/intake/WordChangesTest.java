package org.ringfence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.intake.Docx.contractList;
import static org.ringfence.intake.Docx.numPr;
import static org.ringfence.intake.Docx.numbered;
import static org.ringfence.intake.Docx.paragraph;
import static org.ringfence.intake.Docx.row;
import static org.ringfence.intake.Docx.run;
import static org.ringfence.intake.Docx.table;
import static org.ringfence.intake.Docx.texts;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ringfence.draft.Clause;
import org.ringfence.draft.Draft;
import org.ringfence.draft.UnreadableDraft;

/** A Word file with tracked changes is read twice: with them accepted, and with them rejected. */
class WordChangesTest {
    private static final String INS = "<w:ins w:id=\"1\" w:author=\"A\">";
    private static final String DEL = "<w:del w:id=\"2\" w:author=\"A\">";

    private static String deleted(String text) {
        return DEL + "<w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>";
    }

    @Test
    void insertedAndDeletedWordsGiveTwoReadings() throws UnreadableDraft {
        ReadDraft read = Docx.body(paragraph(
                        "", run("Report ") + deleted("monthly") + INS + run("yearly") + "</w:ins>" + run(".")))
                .read();

        assertThat(texts(read.accepted())).containsExactly("Report yearly.");
        assertThat(texts(original(read))).containsExactly("Report monthly.");
    }

    @Test
    void movedTextStandsWhereEachReadingHasIt() throws UnreadableDraft {
        ReadDraft read = Docx.body(
                        paragraph("", "<w:moveFrom w:id=\"1\">" + run("Moved.") + "</w:moveFrom>" + run(" Stays.")),
                        paragraph("", run("Before: ") + "<w:moveTo w:id=\"2\">" + run("Moved.") + "</w:moveTo>"))
                .read();

        assertThat(texts(read.accepted())).containsExactly("Stays.", "Before: Moved.");
        assertThat(texts(original(read))).containsExactly("Moved. Stays.", "Before:");
    }

    @Test
    void aDeletedParagraphMarkRunsTwoParagraphsTogetherAndOneNumberGoes() throws UnreadableDraft {
        ReadDraft read = Docx.body(
                        paragraph(numPr(1, 0) + "<w:rPr><w:del w:id=\"3\"/></w:rPr>", run("The Host pays ")),
                        paragraph(numPr(1, 0), run("in full.")),
                        numbered(1, 0, "Next."))
                .numbering(contractList())
                .read();

        assertThat(read.accepted().clauses()).extracting(Clause::label).containsExactly("1", "2");
        assertThat(texts(read.accepted())).containsExactly("The Host pays in full.", "Next.");
        assertThat(original(read).clauses()).extracting(Clause::label).containsExactly("1", "2", "3");
    }

    @Test
    void aDeletedRowIsInTheOriginalReadingAlone() throws UnreadableDraft {
        String gone = "<w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr><w:tc>" + paragraph("", deleted("Beta"))
                + "</w:tc><w:tc>" + paragraph("", deleted("2")) + "</w:tc></w:tr>";
        ReadDraft read = Docx.body(table(row("Place", "Amount"), row("Alpha", "£1"), gone))
                .read();

        assertThat(read.accepted().tables().get(0).rows()).hasSize(1);
        assertThat(original(read).tables().get(0).rows()).hasSize(2);
    }

    private static Draft original(ReadDraft read) {
        return Objects.requireNonNull(read.original(), "the reading with changes rejected");
    }
}
